#!/usr/bin/env bash
# The catalog's runner sources this before it applies the Task; it has set the namespace.
kubectl -n "${tns}" create secret generic matrix-access-token --from-literal=token=a-token-of-the-test
