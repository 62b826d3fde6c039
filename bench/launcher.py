"""Runs programs and tells what each of them took: one job a line on standard input, one result a line on standard output.

Node can tell neither the CPU time nor the memory of a child, and takes longer to start one the more memory it has itself.
"""

import json
import os
import sys
import time

for line in sys.stdin:
    job = json.loads(line)
    log = os.open(job["log"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    files = [(os.POSIX_SPAWN_DUP2, log, 1), (os.POSIX_SPAWN_DUP2, log, 2)]
    started = time.perf_counter()
    child = os.posix_spawn(job["command"][0], job["command"], job["env"], file_actions=files)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - started
    os.close(log)
    result = {
        "exitCode": os.waitstatus_to_exitcode(status),
        "seconds": seconds,
        "cpuSeconds": usage.ru_utime + usage.ru_stime,
        "peakKiB": usage.ru_maxrss,
    }
    print(json.dumps(result), flush=True)
