import { type Entries, inferred, recorded, reported, specified } from './entry.ts';

const COMMON = specified('Azure Resource Manager, common errors');
const THREADS = reported('public issue threads on ARM clients');
const MEMORY = 'the wording is from memory of the service, not from a recording';
const OUTAGE = 'codes and wordings of outages differ between gateways; these are ours';

/** What ARM answers before a request reaches the backup service. */
export const GATEWAY = {
  MissingApiVersionParameter: {
    status: 400,
    from: 'gateway',
    message: 'The api-version query parameter (?api-version=) is required for all requests.',
    action: 'Send an api-version.',
    stages: ['gateway'],
    evidence: COMMON,
  },
  InvalidApiVersionParameter: {
    status: 400,
    from: 'gateway',
    message: "The api-version '{value}' is invalid. The supported versions are '{supported}'.",
    action: 'Send one of the versions that the answer lists.',
    stages: ['gateway'],
    evidence: COMMON,
  },
  NoRegisteredProviderFound: {
    status: 400,
    from: 'gateway',
    message:
      "No registered resource provider found for location '{location}' and API version '{value}' for type '{type}'. The supported api-versions are '{supported}'. The supported locations are '{locations}'.",
    action: 'Send an api-version and a location that the answer lists.',
    stages: ['gateway'],
    evidence: COMMON,
  },
  AuthenticationFailed: {
    status: 401,
    from: 'gateway',
    message: "Authentication failed. The 'Authorization' header is missing.",
    action: 'Send a bearer token.',
    stages: ['gateway'],
    evidence: THREADS,
  },
  InvalidAuthenticationToken: {
    status: 401,
    from: 'gateway',
    message: 'The access token is invalid.',
    action: 'Ask for a new token, for the audience of Azure Resource Manager.',
    stages: ['gateway'],
    evidence: THREADS,
  },
  ExpiredAuthenticationToken: {
    status: 401,
    from: 'gateway',
    message:
      "The access token expiry UTC time '{expired}' is earlier than current UTC time '{now}'.",
    action: 'Ask for a new token and send the same request again.',
    stages: ['gateway'],
    evidence: reported('public issue threads on ARM clients, 2023'),
  },
  InvalidAuthenticationTokenAudience: {
    status: 401,
    from: 'gateway',
    message:
      "The access token has been obtained for wrong audience or resource '{value}'. It should exactly match with one of the allowed audiences {allowed}.",
    action: 'Ask for a token for the audience of Azure Resource Manager.',
    stages: ['gateway'],
    evidence: THREADS,
  },
  InvalidAuthenticationTokenTenant: {
    status: 401,
    from: 'gateway',
    message:
      "The access token is from the wrong issuer '{value}'. It must match the tenant '{tenant}' associated with this subscription.",
    action: 'Ask the authority of the tenant that owns the subscription for a token.',
    stages: ['gateway'],
    inferred: ['message', 'status'],
    evidence: inferred(`the code is ARM’s; ${MEMORY}`),
  },
  AuthorizationFailed: {
    status: 403,
    from: 'gateway',
    message:
      "The client '{client}' with object id '{object}' does not have authorization to perform action '{action}' over scope '{scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.",
    action: 'Give the client a role that has the action, for example Backup Operator.',
    stages: ['gateway'],
    inferred: ['message'],
    evidence: COMMON,
  },
  LinkedAuthorizationFailed: {
    status: 403,
    from: 'gateway',
    message:
      "The client '{client}' has permission to perform action '{action}' on scope '{scope}'; however, it does not have permission to perform action '{linkedAction}' on the linked scope '{linkedScope}' or the linked scope is invalid.",
    action: 'Give the client rights on the target as well: group, network and storage account.',
    stages: ['gateway'],
    inferred: ['message'],
    evidence: COMMON,
  },
  LinkedInvalidPropertyId: {
    status: 400,
    from: 'gateway',
    message:
      "Property id '{value}' at path '{path}' is invalid. Expect fully qualified resource Id that start with '/subscriptions/{subscriptionId}' or '/providers/{resourceProviderNamespace}/'.",
    action: 'Send the whole resource id.',
    stages: ['gateway'],
    inferred: ['message', 'status'],
    evidence: inferred(`the code is ARM’s; ${MEMORY}`),
  },
  InvalidSubscriptionId: {
    status: 400,
    from: 'gateway',
    message: "The provided subscription identifier '{value}' is malformed or invalid.",
    action: 'Send the id of a subscription; it is a GUID.',
    stages: ['gateway'],
    evidence: inferred(MEMORY),
  },
  SubscriptionNotFound: {
    status: 404,
    from: 'gateway',
    message: "The subscription '{value}' could not be found.",
    action: 'Check the id, and whether the token is of its tenant.',
    stages: ['gateway'],
    evidence: COMMON,
  },
  ResourceGroupNotFound: {
    status: 404,
    from: 'gateway',
    message: "Resource group '{value}' could not be found.",
    action: 'Check the name of the group.',
    stages: ['gateway'],
    evidence: recorded('az CLI test recordings, 2022'),
  },
  ResourceNotFound: {
    status: 404,
    from: 'gateway',
    message:
      "The Resource '{value}' under resource group '{group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix",
    action: 'Check whether it is there; make it again if it is needed.',
    stages: ['gateway', 'job'],
    jobErrorCode: 320001,
    jobMessage: 'Could not perform the operation as VM no longer exists.',
    evidence: recorded(
      'az CLI test recordings, 2025; in a job: Azure Backup documentation, troubleshooting Azure VMs',
    ),
  },
  InvalidResourceType: {
    status: 404,
    from: 'gateway',
    message:
      "The resource type could not be found in the namespace 'Microsoft.RecoveryServices' for api version '{value}'.",
    action: 'Check the path and the api-version.',
    stages: ['gateway'],
    evidence: COMMON,
  },
  InvalidResourceNamespace: {
    status: 404,
    from: 'gateway',
    message: "The resource namespace '{value}' is invalid.",
    action: 'Check the name of the provider.',
    stages: ['gateway'],
    evidence: recorded('az CLI test recordings, 2026'),
  },
  LocationRequired: {
    status: 400,
    from: 'gateway',
    message: 'The location property is required for this definition.',
    action: 'Say in which region the resource is to be.',
    stages: ['gateway'],
    evidence: reported('public issue threads on deployments'),
  },
  InvalidResourceLocation: {
    status: 409,
    from: 'gateway',
    message:
      "The resource '{value}' already exists in location '{region}' in resource group '{group}'. A resource with the same name cannot be created in location '{wanted}'. Please select a new resource name.",
    action: 'Leave the resource where it is, or choose another name.',
    stages: ['gateway'],
    evidence: reported('public issue threads on deployments'),
  },
  InvalidRequestContent: {
    status: 400,
    from: 'gateway',
    message: "The request content was invalid and could not be deserialized: '{value}'.",
    action: 'Send well-formed JSON.',
    stages: ['gateway'],
    evidence: inferred('the code and wording of ARM for other providers'),
  },
  UnsupportedMediaType: {
    status: 415,
    from: 'gateway',
    message: "The content type '{value}' is not supported. Send application/json.",
    action: 'Send Content-Type: application/json.',
    stages: ['gateway'],
    evidence: inferred('ARM answers 415 for other providers'),
  },
  RequestTimeout: {
    status: 408,
    from: 'gateway',
    message: 'The request timed out.',
    action: 'Send it again; look for what a trigger may have begun before repeating it.',
    stages: ['gateway'],
    inferred: ['message'],
    evidence: inferred(OUTAGE),
  },
  InternalServerError: {
    status: 500,
    from: 'gateway',
    message: 'The server encountered an internal error.',
    action:
      'Repeat reads; look before repeating a trigger. A mistake of Restorite says so: report it.',
    stages: ['gateway'],
    inferred: ['message'],
    evidence: inferred(OUTAGE),
  },
  BadGateway: {
    status: 502,
    from: 'gateway',
    message: 'The gateway got no valid response.',
    action: 'Repeat reads; look for what a trigger may have begun before repeating it.',
    stages: ['gateway'],
    inferred: ['message'],
    evidence: inferred(OUTAGE),
  },
  ServiceUnavailable: {
    status: 503,
    from: 'gateway',
    message: 'The service is unavailable.',
    action: 'Wait as long as Retry-After says; repeat reads, and look before repeating a trigger.',
    stages: ['gateway'],
    inferred: ['message'],
    evidence: inferred('a 503 is to be expected of ARM; its code and wording are assumed'),
  },
  GatewayTimeout: {
    status: 504,
    from: 'gateway',
    message:
      "The gateway did not receive a response from 'Microsoft.RecoveryServices' within the specified time period.",
    action: 'Repeat reads; look for what a trigger may have begun before repeating it.',
    stages: ['gateway'],
    inferred: ['message'],
    evidence: inferred(`ARM’s provider contract has a 504 after 60 s; ${MEMORY}`),
  },
} as const satisfies Entries;
