package main

import (
	"context"
	"net/http"
	"net/url"
	"os"
	"path"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/to"
	backup "github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/recoveryservices/armrecoveryservicesbackup/v5"
)

func (s *session) request() *backup.IaasVMRestoreRequest {
	return &backup.IaasVMRestoreRequest{
		ObjectType:            to.Ptr("IaasVMRestoreRequest"),
		RecoveryPointID:       to.Ptr(s.point),
		RecoveryType:          to.Ptr(backup.RecoveryTypeRestoreDisks),
		SourceResourceID:      to.Ptr(s.vm),
		StorageAccountID:      to.Ptr(os.Getenv("RESTORITE_STORAGE_ACCOUNT_ID")),
		TargetResourceGroupID: to.Ptr(os.Getenv("RESTORITE_TARGET_RESOURCE_GROUP_ID")),
		Region:                to.Ptr(s.region),
	}
}

// The operation's id stands in the address that its acceptance names, and nowhere in the SDK's answer.
func (s *session) trigger(ctx context.Context, resume string) (*runtime.Poller[backup.RestoresClientTriggerResponse], error) {
	var accepted *http.Response
	poller, err := s.NewRestoresClient().BeginTrigger(policy.WithCaptureResponse(ctx, &accepted),
		s.vault, s.group, fabric, s.container, s.item, s.point,
		backup.RestoreRequestResource{Properties: s.request()},
		&backup.RestoresClientBeginTriggerOptions{ResumeToken: resume})
	if accepted != nil {
		s.operation = operationIn(accepted)
	}
	return poller, err
}

func operationIn(accepted *http.Response) string {
	return last(accepted.Header.Get("Azure-AsyncOperation"))
}

// The restore as the SDK has it: over when the poller says so.
func restore(ctx context.Context, s *session) (any, error) {
	poller, err := s.trigger(ctx, "")
	if err != nil {
		return nil, err
	}
	_, err = poller.PollUntilDone(ctx, s.polling())
	return map[string]any{"operation": s.operation}, err
}

func begin(ctx context.Context, s *session) (any, error) {
	poller, err := s.trigger(ctx, "")
	if err != nil {
		return nil, err
	}
	s.resume, err = poller.ResumeToken()
	return map[string]any{"operation": s.operation, "resume": s.resume}, err
}

// What begin of this process left, or of one before it.
func resume(ctx context.Context, s *session) (any, error) {
	if s.resume == "" {
		s.resume = os.Getenv("RESUME_TOKEN")
	}
	poller, err := s.trigger(ctx, s.resume)
	if err != nil {
		return nil, err
	}
	_, err = poller.PollUntilDone(ctx, s.polling())
	return "done", err
}

func last(address string) string {
	parsed, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return path.Base(parsed.Path)
}
