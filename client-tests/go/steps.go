package main

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/to"
	backup "github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/recoveryservices/armrecoveryservicesbackup/v5"
)

var steps = map[string]step{
	"restore": restore,
	"begin":   begin,
	"resume":  resume,

	"vaults": func(ctx context.Context, s *session) (any, error) {
		names := []string{}
		for pager := s.vaults.NewListBySubscriptionIDPager(nil); pager.More(); {
			page, err := pager.NextPage(ctx)
			if err != nil {
				return nil, err
			}
			for _, vault := range page.Value {
				names = append(names, *vault.Name)
			}
		}
		return names, nil
	},
	"vaults-of-group": func(ctx context.Context, s *session) (any, error) {
		page, err := s.vaults.NewListByResourceGroupPager(s.group, nil).NextPage(ctx)
		return len(page.Value), err
	},
	"vault": func(ctx context.Context, s *session) (any, error) {
		answer, err := s.vaults.Get(ctx, s.group, s.vault, nil)
		return answer.Location, err
	},
	"items": func(ctx context.Context, s *session) (any, error) {
		filter := "backupManagementType eq 'AzureIaasVM' and itemType eq 'VM'"
		pager := s.NewBackupProtectedItemsClient().NewListPager(s.vault, s.group,
			&backup.BackupProtectedItemsClientListOptions{Filter: &filter})
		page, err := pager.NextPage(ctx)
		return len(page.Value), err
	},
	"item": func(ctx context.Context, s *session) (any, error) {
		answer, err := s.NewProtectedItemsClient().Get(ctx, s.vault, s.group, fabric, s.container, s.item, nil)
		if err != nil {
			return nil, err
		}
		item, isMachine := answer.Properties.(*backup.AzureIaaSComputeVMProtectedItem)
		if !isMachine {
			return nil, fmt.Errorf("an item of another kind: %T", answer.Properties)
		}
		return item.ProtectionState, nil
	},
	"containers": func(ctx context.Context, s *session) (any, error) {
		filter := "backupManagementType eq 'AzureIaasVM' and status eq 'Registered'"
		pager := s.NewBackupProtectionContainersClient().NewListPager(s.vault, s.group,
			&backup.BackupProtectionContainersClientListOptions{Filter: &filter})
		page, err := pager.NextPage(ctx)
		return len(page.Value), err
	},
	"container": func(ctx context.Context, s *session) (any, error) {
		answer, err := s.NewProtectionContainersClient().Get(ctx, s.vault, s.group, fabric, s.container, nil)
		return answer.Name, err
	},
	"refresh": func(ctx context.Context, s *session) (any, error) {
		var accepted *http.Response
		_, err := s.NewProtectionContainersClient().Refresh(policy.WithCaptureResponse(ctx, &accepted),
			s.vault, s.group, fabric, nil)
		if err != nil {
			return nil, err
		}
		operation := accepted.Header.Get("Location")
		_, err = s.NewProtectionContainerRefreshOperationResultsClient().Get(ctx, s.vault, s.group, fabric, last(operation), nil)
		return accepted.StatusCode, err
	},
	"protectable": func(ctx context.Context, s *session) (any, error) {
		filter := "backupManagementType eq 'AzureIaasVM'"
		pager := s.NewBackupProtectableItemsClient().NewListPager(s.vault, s.group,
			&backup.BackupProtectableItemsClientListOptions{Filter: &filter})
		page, err := pager.NextPage(ctx)
		return len(page.Value), err
	},
	"points": func(ctx context.Context, s *session) (any, error) {
		pages, points := 0, 0
		pager := s.NewRecoveryPointsClient().NewListPager(s.vault, s.group, fabric, s.container, s.item, nil)
		for pager.More() {
			page, err := pager.NextPage(ctx)
			if err != nil {
				return nil, err
			}
			pages, points = pages+1, points+len(page.Value)
		}
		return map[string]int{"pages": pages, "points": points}, nil
	},
	"point": func(ctx context.Context, s *session) (any, error) {
		answer, err := s.NewRecoveryPointsClient().Get(ctx, s.vault, s.group, fabric, s.container, s.item, s.point, nil)
		if err != nil {
			return nil, err
		}
		return answer.Properties.GetRecoveryPoint().ObjectType, nil
	},
	"status": func(ctx context.Context, s *session) (any, error) {
		answer, err := s.NewProtectedItemOperationStatusesClient().Get(ctx, s.vault, s.group, fabric, s.container, s.item, s.operation, nil)
		if err != nil {
			return nil, err
		}
		made, hasJob := answer.Properties.(*backup.OperationStatusJobExtendedInfo)
		if hasJob && made.JobID != nil {
			s.job = *made.JobID
		}
		return map[string]any{"status": answer.Status, "job": s.job}, nil
	},
	"result": func(ctx context.Context, s *session) (any, error) {
		_, err := s.NewProtectedItemOperationResultsClient().Get(ctx, s.vault, s.group, fabric, s.container, s.item, s.operation, nil)
		return nil, err
	},
	"vault-status": func(ctx context.Context, s *session) (any, error) {
		answer, err := s.NewBackupOperationStatusesClient().Get(ctx, s.vault, s.group, s.operation, nil)
		return answer.Status, err
	},
	"vault-result": func(ctx context.Context, s *session) (any, error) {
		_, err := s.NewBackupOperationResultsClient().Get(ctx, s.vault, s.group, s.operation, nil)
		return nil, err
	},
	"jobs": func(ctx context.Context, s *session) (any, error) {
		filter := "operation eq 'Restore'"
		pager := s.NewBackupJobsClient().NewListPager(s.vault, s.group, &backup.BackupJobsClientListOptions{Filter: &filter})
		page, err := pager.NextPage(ctx)
		if err == nil && s.job == "" && len(page.Value) > 0 {
			s.job = *page.Value[0].Name
		}
		return len(page.Value), err
	},
	"job": func(ctx context.Context, s *session) (any, error) {
		job, err := s.readJob(ctx)
		if err != nil {
			return nil, err
		}
		return map[string]any{"status": job.Status, "operation": job.Operation, "duration": job.Duration}, nil
	},
	"follow-job": func(ctx context.Context, s *session) (any, error) {
		for {
			job, err := s.readJob(ctx)
			if err != nil {
				return nil, err
			}
			switch *job.Status {
			case "Completed":
				return "Completed", nil
			case "InProgress", "Cancelling":
				time.Sleep(s.frequency)
			default:
				return nil, fmt.Errorf("the job ended %s", *job.Status)
			}
		}
	},
	"cancel": func(ctx context.Context, s *session) (any, error) {
		var accepted *http.Response
		_, err := s.NewJobCancellationsClient().Trigger(policy.WithCaptureResponse(ctx, &accepted), s.vault, s.group, s.job, nil)
		if err != nil {
			return nil, err
		}
		_, err = s.NewJobOperationResultsClient().Get(ctx, s.vault, s.group, s.job, last(accepted.Header.Get("Location")), nil)
		return accepted.StatusCode, err
	},
	"export": func(ctx context.Context, s *session) (any, error) {
		var accepted *http.Response
		_, err := s.NewJobsClient().Export(policy.WithCaptureResponse(ctx, &accepted), s.vault, s.group, nil)
		if err != nil {
			return nil, err
		}
		_, err = s.NewExportJobsOperationResultsClient().Get(ctx, s.vault, s.group, last(accepted.Header.Get("Location")), nil)
		return accepted.StatusCode, err
	},
	"backup": func(ctx context.Context, s *session) (any, error) {
		var accepted *http.Response
		_, err := s.NewBackupsClient().Trigger(policy.WithCaptureResponse(ctx, &accepted), s.vault, s.group, fabric, s.container, s.item,
			backup.BackupRequestResource{Properties: &backup.IaasVMBackupRequest{ObjectType: to.Ptr("IaasVMBackupRequest")}}, nil)
		if err == nil {
			s.operation = operationIn(accepted)
		}
		return s.operation, err
	},
	"protect": func(ctx context.Context, s *session) (any, error) {
		return s.protect(ctx, backup.AzureIaaSComputeVMProtectedItem{PolicyID: to.Ptr(s.policyID("DefaultPolicy"))})
	},
	"stop": func(ctx context.Context, s *session) (any, error) {
		return s.protect(ctx, backup.AzureIaaSComputeVMProtectedItem{ProtectionState: to.Ptr(backup.ProtectionStateProtectionStopped)})
	},
	"undelete": func(ctx context.Context, s *session) (any, error) {
		return s.protect(ctx, backup.AzureIaaSComputeVMProtectedItem{
			ProtectionState: to.Ptr(backup.ProtectionStateProtectionStopped), IsRehydrate: to.Ptr(true)})
	},
	"delete": func(ctx context.Context, s *session) (any, error) {
		var accepted *http.Response
		_, err := s.NewProtectedItemsClient().Delete(policy.WithCaptureResponse(ctx, &accepted), s.vault, s.group, fabric, s.container, s.item, nil)
		if err != nil {
			return nil, err
		}
		s.operation = operationIn(accepted)
		return accepted.StatusCode, nil
	},
	"policies": func(ctx context.Context, s *session) (any, error) {
		page, err := s.NewBackupPoliciesClient().NewListPager(s.vault, s.group, nil).NextPage(ctx)
		return len(page.Value), err
	},
	"policy": func(ctx context.Context, s *session) (any, error) {
		answer, err := s.NewProtectionPoliciesClient().Get(ctx, s.vault, s.group, "DefaultPolicy", nil)
		return answer.Name, err
	},
	"put-policy": func(ctx context.Context, s *session) (any, error) {
		read, err := s.NewProtectionPoliciesClient().Get(ctx, s.vault, s.group, "DefaultPolicy", nil)
		if err != nil {
			return nil, err
		}
		answer, err := s.NewProtectionPoliciesClient().CreateOrUpdate(ctx, s.vault, s.group, "Copy",
			backup.ProtectionPolicyResource{Properties: read.Properties}, nil)
		return answer.Name, err
	},
	"delete-policy": func(ctx context.Context, s *session) (any, error) {
		poller, err := s.NewProtectionPoliciesClient().BeginDelete(ctx, s.vault, s.group, "Copy", nil)
		if err != nil {
			return nil, err
		}
		_, err = poller.PollUntilDone(ctx, s.polling())
		return nil, err
	},
	"provision": func(ctx context.Context, s *session) (any, error) {
		var accepted *http.Response
		_, err := s.NewItemLevelRecoveryConnectionsClient().Provision(policy.WithCaptureResponse(ctx, &accepted),
			s.vault, s.group, fabric, s.container, s.item, s.point,
			backup.ILRRequestResource{Properties: &backup.IaasVMILRRegistrationRequest{
				ObjectType:       to.Ptr("IaasVMILRRegistrationRequest"),
				RecoveryPointID:  to.Ptr(s.point),
				VirtualMachineID: to.Ptr(s.vm),
				InitiatorName:    to.Ptr("here"),
			}}, nil)
		if err == nil {
			s.operation = operationIn(accepted)
		}
		return s.operation, err
	},
	"scripts": func(ctx context.Context, s *session) (any, error) {
		answer, err := s.NewProtectedItemOperationStatusesClient().Get(ctx, s.vault, s.group, fabric, s.container, s.item, s.operation, nil)
		if err != nil {
			return nil, err
		}
		connected, isOne := answer.Properties.(*backup.OperationStatusProvisionILRExtendedInfo)
		if !isOne {
			return nil, fmt.Errorf("properties of another kind: %T", answer.Properties)
		}
		return len(connected.RecoveryTarget.ClientScripts), nil
	},
	"revoke": func(ctx context.Context, s *session) (any, error) {
		_, err := s.NewItemLevelRecoveryConnectionsClient().Revoke(ctx, s.vault, s.group, fabric, s.container, s.item, s.point, nil)
		return nil, err
	},
	"validate": func(ctx context.Context, s *session) (any, error) {
		answer, err := s.NewOperationClient().Validate(ctx, s.vault, s.group, s.validation(), nil)
		return answer.ValidateOperationResponse, err
	},
	"validate-and-wait": func(ctx context.Context, s *session) (any, error) {
		var accepted *http.Response
		poller, err := s.NewValidateOperationClient().BeginTrigger(policy.WithCaptureResponse(ctx, &accepted), s.vault, s.group, s.validation(), nil)
		if err != nil {
			return nil, err
		}
		s.operation = operationIn(accepted)
		_, err = poller.PollUntilDone(ctx, s.polling())
		return s.operation, err
	},
	"validation-status": func(ctx context.Context, s *session) (any, error) {
		answer, err := s.NewValidateOperationStatusesClient().Get(ctx, s.vault, s.group, s.operation, nil)
		return answer.Status, err
	},
	"validation-result": func(ctx context.Context, s *session) (any, error) {
		_, err := s.NewValidateOperationResultsClient().Get(ctx, s.vault, s.group, s.operation, nil)
		return nil, err
	},
	"vault-config": func(ctx context.Context, s *session) (any, error) {
		answer, err := s.NewBackupResourceVaultConfigsClient().Get(ctx, s.vault, s.group, nil)
		return answer.Name, err
	},
	"storage-config": func(ctx context.Context, s *session) (any, error) {
		answer, err := s.NewBackupResourceStorageConfigsNonCRRClient().Get(ctx, s.vault, s.group, nil)
		return answer.Name, err
	},
	"encryption-config": func(ctx context.Context, s *session) (any, error) {
		answer, err := s.NewBackupResourceEncryptionConfigsClient().Get(ctx, s.vault, s.group, nil)
		return answer.Name, err
	},
	"guards": func(ctx context.Context, s *session) (any, error) {
		page, err := s.NewResourceGuardProxiesClient().NewGetPager(s.vault, s.group, nil).NextPage(ctx)
		return len(page.Value), err
	},
	"protection-of-machine": func(ctx context.Context, s *session) (any, error) {
		answer, err := s.NewBackupStatusClient().Get(ctx, s.region, backup.BackupStatusRequest{
			ResourceType: to.Ptr(backup.DataSourceTypeVM), ResourceID: to.Ptr(s.vm)}, nil)
		return answer.ProtectionStatus, err
	},
}

func (s *session) polling() *runtime.PollUntilDoneOptions {
	return &runtime.PollUntilDoneOptions{Frequency: s.frequency}
}

func (s *session) readJob(ctx context.Context) (*backup.AzureIaaSVMJob, error) {
	answer, err := s.NewJobDetailsClient().Get(ctx, s.vault, s.group, s.job, nil)
	if err != nil {
		return nil, err
	}
	job, isOfMachine := answer.Properties.(*backup.AzureIaaSVMJob)
	if !isOfMachine {
		return nil, fmt.Errorf("a job of another kind: %T", answer.Properties)
	}
	return job, nil
}

func (s *session) protect(ctx context.Context, item backup.AzureIaaSComputeVMProtectedItem) (any, error) {
	item.ProtectedItemType, item.SourceResourceID = to.Ptr("Microsoft.Compute/virtualMachines"), to.Ptr(s.vm)
	poller, err := s.NewProtectedItemsClient().BeginCreateOrUpdate(ctx, s.vault, s.group, fabric, s.container, s.item,
		backup.ProtectedItemResource{Properties: &item}, nil)
	if err != nil {
		return nil, err
	}
	_, err = poller.PollUntilDone(ctx, s.polling())
	return nil, err
}

func (s *session) vaultID() string {
	return fmt.Sprintf("/subscriptions/%s/resourceGroups/%s/providers/Microsoft.RecoveryServices/vaults/%s", s.subscription, s.group, s.vault)
}

func (s *session) policyID(name string) string { return s.vaultID() + "/backupPolicies/" + name }

func (s *session) validation() backup.ValidateOperationRequestResource {
	point := fmt.Sprintf("%s/backupFabrics/%s/protectionContainers/%s/protectedItems/%s/recoveryPoints/%s", s.vaultID(), fabric, s.container, s.item, s.point)
	return backup.ValidateOperationRequestResource{
		ID: to.Ptr(point),
		Properties: &backup.ValidateIaasVMRestoreOperationRequest{
			ObjectType:     to.Ptr("ValidateIaasVMRestoreOperationRequest"),
			RestoreRequest: s.request(),
		},
	}
}
