// A program of the kind that people write with Azure's SDK for Go: it is told steps, does them one
// after the other, and says of each what came of it, as a line of JSON. It knows nothing of Restorite:
// with -direct its endpoints are those that any private cloud would have it given.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
)

// A step does one thing and answers what is worth saying of it.
type step func(ctx context.Context, s *session) (any, error)

func main() {
	credential := flag.String("credential", "secret", "secret, workload, identity, default or static")
	direct := flag.Bool("direct", false, "by RESTORITE_ENDPOINT and AZURE_AUTHORITY_HOST")
	frequency := flag.Duration("frequency", time.Second, "between polls that say nothing of it")
	limit := flag.Duration("limit", 2*time.Minute, "for all steps together")
	flag.Parse()
	ctx, cancel := context.WithTimeout(context.Background(), *limit)
	defer cancel()

	s, err := newSession(*credential, *direct, *frequency)
	if err != nil {
		fail("session", err)
	}
	for _, name := range flag.Args() {
		do, known := steps[name]
		if !known {
			fail(name, errors.New("there is no such step"))
		}
		result, err := do(ctx, s)
		if err != nil {
			fail(name, err)
		}
		say(map[string]any{"step": name, "result": result})
	}
}

func say(line map[string]any) {
	text, err := json.Marshal(line)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(text))
}

// What the SDK says of a failure: the service's code where it has read one.
func fail(name string, err error) {
	line := map[string]any{"step": name, "error": err.Error()}
	var answered *azcore.ResponseError
	if errors.As(err, &answered) {
		line["code"], line["status"] = answered.ErrorCode, answered.StatusCode
	}
	say(line)
	os.Exit(1)
}
