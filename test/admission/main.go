// Puts manifests through Tekton's own admission: what its webhook does with a kubectl apply, without a cluster.
package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	v1 "github.com/tektoncd/pipeline/pkg/apis/pipeline/v1"
	"github.com/tektoncd/pipeline/pkg/apis/pipeline/v1beta1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"knative.dev/pkg/apis"
	webhookjson "knative.dev/pkg/webhook/json"
	"sigs.k8s.io/yaml"
)

type resource interface {
	metav1.Object
	apis.Defaultable
	apis.Validatable
}

var kinds = map[string]map[string]func() resource{
	"Task": {
		"tekton.dev/v1":      func() resource { return &v1.Task{} },
		"tekton.dev/v1beta1": func() resource { return &v1beta1.Task{} },
	},
	"Pipeline": {
		"tekton.dev/v1":      func() resource { return &v1.Pipeline{} },
		"tekton.dev/v1beta1": func() resource { return &v1beta1.Pipeline{} },
	},
	"PipelineRun": {
		"tekton.dev/v1":      func() resource { return &v1.PipelineRun{} },
		"tekton.dev/v1beta1": func() resource { return &v1beta1.PipelineRun{} },
	},
}

// header is what every manifest has; the rest is left to the strict decoding, whose errors are verdicts.
type header struct {
	APIVersion string
	Kind       string
	Metadata   struct{ Name, GenerateName string }
}

// verdict is one line of the output; an empty error means admitted.
type verdict struct {
	File       string `json:"file"`
	Index      int    `json:"index"`
	APIVersion string `json:"apiVersion"`
	Kind       string `json:"kind"`
	Name       string `json:"name"`
	Error      string `json:"error"`
}

func main() {
	for _, file := range os.Args[1:] {
		if err := judgeFile(file); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", file, err)
			os.Exit(1)
		}
	}
}

func judgeFile(file string) error {
	content, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	documents := utilyaml.NewYAMLReader(bufio.NewReader(bytes.NewReader(content)))
	for index := 0; ; index++ {
		document, err := documents.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err == nil {
			err = judge(file, index, document)
		}
		if err != nil {
			return fmt.Errorf("document %d: %w", index, err)
		}
	}
}

func judge(file string, index int, document []byte) error {
	manifest, err := yaml.YAMLToJSONStrict(document)
	if err != nil {
		return err
	}
	var head header
	if err := json.Unmarshal(manifest, &head); err != nil {
		return err
	}
	versions, judged := kinds[head.Kind]
	if !judged || !strings.HasPrefix(head.APIVersion, "tekton.dev/") {
		return nil
	}
	name := cmp.Or(head.Metadata.Name, head.Metadata.GenerateName)
	result := verdict{File: file, Index: index, APIVersion: head.APIVersion, Kind: head.Kind, Name: name}
	if create, known := versions[head.APIVersion]; !known {
		result.Error = "Tekton has no such apiVersion of it"
	} else if err := admit(create(), manifest); err != nil {
		result.Error = err.Error()
	}
	return json.NewEncoder(os.Stdout).Encode(result)
}

// admit does what the webhook does when an object is created, with Tekton's default feature flags.
func admit(object resource, manifest []byte) error {
	if err := webhookjson.Decode(manifest, object, true); err != nil {
		return err
	}
	if prefix := object.GetGenerateName(); object.GetName() == "" && prefix != "" {
		// As the API server does before it asks the webhook, which wants a name.
		object.SetName(prefix[:min(len(prefix), 58)] + "12345")
	}
	ctx := apis.WithinCreate(context.Background())
	object.SetDefaults(ctx) // Validate takes the types of params to be set
	// Warnings admit; and a nil *FieldError in an error would not be nil.
	if refusal := object.Validate(ctx).Filter(apis.ErrorLevel); refusal != nil {
		return refusal
	}
	return nil
}
