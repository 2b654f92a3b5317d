/**
 * Every error the service can answer with, in one table. Its codes and texts are the real service's
 * wherever one is known; where none is public the code is ours and is marked *synthetic*.
 */
export interface CatalogueEntry {
  readonly status: number;
  /** Who answers: ARM before the request reaches the provider, or the backup service. */
  readonly from: 'gateway' | 'service';
  /** The service's own text; what the refusal at hand has to add follows it. */
  readonly message: string;
  readonly evidence: Evidence;
  /** Whether the code itself is ours. */
  readonly synthetic?: true;
}

export type Evidence =
  | { readonly kind: 'recorded' | 'specified'; readonly source: string }
  | { readonly kind: 'inferred'; readonly because: string };

const specified = (source: string): Evidence => ({ kind: 'specified', source });
const recorded = (source: string): Evidence => ({ kind: 'recorded', source });
const inferred = (because: string): Evidence => ({ kind: 'inferred', because });

export const CATALOGUE = {
  MissingApiVersionParameter: {
    status: 400,
    from: 'gateway',
    message: 'The api-version query parameter (?api-version=) is required for all requests.',
    evidence: specified('Azure Resource Manager, common errors'),
  },
  InvalidApiVersionParameter: {
    status: 400,
    from: 'gateway',
    message: "The api-version '{value}' is invalid. The supported versions are '{supported}'.",
    evidence: specified('Azure Resource Manager, common errors'),
  },
  AuthenticationFailed: {
    status: 401,
    from: 'gateway',
    message: "Authentication failed. The 'Authorization' header is missing.",
    evidence: recorded('public issue threads on ARM clients'),
  },
  InvalidAuthenticationToken: {
    status: 401,
    from: 'gateway',
    message: 'The access token is invalid.',
    evidence: recorded('public issue threads on ARM clients'),
  },
  InvalidSubscriptionId: {
    status: 400,
    from: 'gateway',
    message: "The provided subscription identifier '{value}' is malformed or invalid.",
    evidence: inferred('the wording is from memory of the service, not from a recording'),
  },
  SubscriptionNotFound: {
    status: 404,
    from: 'gateway',
    message: "The subscription '{value}' could not be found.",
    evidence: specified('Azure Resource Manager, common errors'),
  },
  ResourceGroupNotFound: {
    status: 404,
    from: 'gateway',
    message: "Resource group '{value}' could not be found.",
    evidence: recorded('az CLI test recordings, 2022'),
  },
  ResourceNotFound: {
    status: 404,
    from: 'gateway',
    message:
      "The Resource '{value}' under resource group '{group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix",
    evidence: recorded('az CLI test recordings, 2025'),
  },
  InvalidResourceType: {
    status: 404,
    from: 'gateway',
    message:
      "The resource type could not be found in the namespace 'Microsoft.RecoveryServices' for api version '{value}'.",
    evidence: specified('Azure Resource Manager, common errors'),
  },
  InvalidResourceNamespace: {
    status: 404,
    from: 'gateway',
    message: "The resource namespace '{value}' is invalid.",
    evidence: recorded('az CLI test recordings, 2026'),
  },
  HttpMethodNotAllowed: {
    status: 405,
    from: 'gateway',
    message: "The request method '{value}' is not allowed for this resource.",
    evidence: inferred('no recording sends a wrong method'),
    synthetic: true,
  },
  InvalidRequestContent: {
    status: 400,
    from: 'gateway',
    message: "The request content was invalid and could not be deserialized: '{value}'.",
    evidence: inferred('the code and wording of ARM for other providers'),
  },
  RequestContentTooLarge: {
    status: 413,
    from: 'gateway',
    message: 'The request content is larger than the limit of {value} bytes. Send less.',
    evidence: inferred('ARM limits bodies to 4 MB; the limit of 1 MiB is ours'),
    synthetic: true,
  },
  UnsupportedMediaType: {
    status: 415,
    from: 'gateway',
    message: "The content type '{value}' is not supported. Send application/json.",
    evidence: inferred('ARM answers 415 for other providers'),
  },
  BMSUserErrorInvalidInput: {
    status: 400,
    from: 'service',
    message: 'Input provided for the call is invalid',
    evidence: recorded('public issue threads on TriggerRestore, 2021 and 2023'),
  },
  BMSUserErrorContainerNameIncorrectFormat: {
    status: 400,
    from: 'service',
    message: 'Container name is not in the correct format',
    evidence: recorded('public issue threads'),
  },
  BMSUserErrorInvalidSourceResourceId: {
    status: 400,
    from: 'service',
    message: 'The source resource id is not valid',
    evidence: specified('names of the service’s error codes; the wording is ours'),
  },
  BMSUserErrorDataSourceObjectNotFound: {
    status: 404,
    from: 'service',
    message: 'Item not found.',
    evidence: recorded('public issue threads, 2021 and 2023'),
  },
  BMSUserErrorRecoveryPointNotFound: {
    status: 404,
    from: 'service',
    message: 'Recovery point not found.',
    evidence: inferred('no public code for a missing point: the 404 of a missing item, renamed'),
    synthetic: true,
  },
  BMSUserErrorJobNotFound: {
    status: 404,
    from: 'service',
    message: 'Job not found.',
    evidence: inferred('no public code for a missing job'),
    synthetic: true,
  },
  BMSUserErrorOperationNotFound: {
    status: 404,
    from: 'service',
    message: 'Operation not found.',
    evidence: inferred('no public code for a missing operation'),
    synthetic: true,
  },
  BMSUserErrorObjectLocked: {
    status: 409,
    from: 'service',
    message: 'Another operation is in progress on the selected item.',
    evidence: inferred('the code and its text are documented, its status is not'),
  },
  UserErrorRestoreOperationInProgress: {
    status: 409,
    from: 'service',
    message: 'A restore operation is already in progress on the selected item.',
    evidence: inferred('the code is documented without its stage or status'),
  },
  BMSUserErrorJobNotCancellable: {
    status: 400,
    from: 'service',
    message: "The job isn't in a cancelable state.",
    evidence: inferred('the text is documented without its code; a refusal in 2019 was a 400'),
    synthetic: true,
  },
  NotImplemented: {
    status: 501,
    from: 'service',
    message: "Restorite does not simulate the operation '{value}'.",
    evidence: inferred('the real service has this operation'),
    synthetic: true,
  },
  InternalServerError: {
    status: 500,
    from: 'gateway',
    message: "Restorite made a mistake. Reference '{value}' is in its log.",
    evidence: inferred('an answer of ours alone'),
    synthetic: true,
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type ErrorCode = keyof typeof CATALOGUE;
