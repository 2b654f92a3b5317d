package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/arm"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/cloud"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/recoveryservices/armrecoveryservices"
	backup "github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/recoveryservices/armrecoveryservicesbackup/v5"
)

const fabric = "Azure"

// What steps need, and what they leave for those after them.
type session struct {
	*backup.ClientFactory
	subscription                                     string
	vaults                                           *armrecoveryservices.VaultsClient
	group, vault, container, item, point, vm, region string
	frequency                                        time.Duration

	operation, job, resume string
}

func newSession(credential string, direct bool, frequency time.Duration) (*session, error) {
	options := arm.ClientOptions{ClientOptions: azcore.ClientOptions{}}
	if direct {
		options.Cloud = cloud.Configuration{
			ActiveDirectoryAuthorityHost: os.Getenv("AZURE_AUTHORITY_HOST"),
			Services: map[cloud.ServiceName]cloud.ServiceConfiguration{
				cloud.ResourceManager: {
					Endpoint: os.Getenv("RESTORITE_ENDPOINT"),
					Audience: os.Getenv("RESTORITE_ENDPOINT"),
				},
			},
		}
	}
	tokens, err := credentialCalled(credential, options.ClientOptions, direct)
	if err != nil {
		return nil, err
	}
	subscription := os.Getenv("AZURE_SUBSCRIPTION_ID")
	factory, err := backup.NewClientFactory(subscription, tokens, &options)
	if err != nil {
		return nil, err
	}
	vaults, err := armrecoveryservices.NewVaultsClient(subscription, tokens, &options)
	if err != nil {
		return nil, err
	}
	return &session{
		ClientFactory: factory,
		subscription:  subscription,
		vaults:        vaults,
		group:         os.Getenv("RESTORITE_RESOURCE_GROUP"),
		vault:         os.Getenv("RESTORITE_VAULT"),
		container:     os.Getenv("RESTORITE_CONTAINER"),
		item:          os.Getenv("RESTORITE_ITEM"),
		point:         os.Getenv("RESTORITE_RECOVERY_POINT"),
		vm:            os.Getenv("RESTORITE_SOURCE_VM_ID"),
		region:        os.Getenv("RESTORITE_REGION"),
		frequency:     frequency,
	}, nil
}

// An authority that is none of the cloud's is asked about at the cloud, unless that is switched off.
func credentialCalled(name string, options policy.ClientOptions, direct bool) (azcore.TokenCredential, error) {
	switch name {
	case "secret":
		return azidentity.NewClientSecretCredential(
			os.Getenv("AZURE_TENANT_ID"), os.Getenv("AZURE_CLIENT_ID"), os.Getenv("AZURE_CLIENT_SECRET"),
			&azidentity.ClientSecretCredentialOptions{ClientOptions: options, DisableInstanceDiscovery: direct})
	case "workload":
		return azidentity.NewWorkloadIdentityCredential(
			&azidentity.WorkloadIdentityCredentialOptions{ClientOptions: options, DisableInstanceDiscovery: direct})
	case "identity":
		return azidentity.NewManagedIdentityCredential(
			&azidentity.ManagedIdentityCredentialOptions{ClientOptions: options})
	case "default":
		return azidentity.NewDefaultAzureCredential(
			&azidentity.DefaultAzureCredentialOptions{ClientOptions: options, DisableInstanceDiscovery: direct})
	case "static":
		return staticToken(os.Getenv("RESTORITE_TOKEN")), nil
	}
	return nil, fmt.Errorf("there is no credential %q", name)
}

type staticToken string

func (token staticToken) GetToken(context.Context, policy.TokenRequestOptions) (azcore.AccessToken, error) {
	return azcore.AccessToken{Token: string(token), ExpiresOn: time.Now().Add(time.Hour)}, nil
}
