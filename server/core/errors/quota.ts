import { type Entries, selfHelp, specified, troubleshooting } from './entry.ts';

const more = 'Ask for a higher limit, or free some of what is used.';

/** Limits, locks and policies of the subscription and its groups. */
export const QUOTA = {
  UserErrorCoreCountSubscriptionQuotaReached: {
    from: 'service',
    message: 'Core Count subscription quota has been reached.',
    action: 'Contact Azure support to increase the limits.',
    actionOnWire: true,
    stages: ['validate', 'job'],
    evidence: specified('the example of validateOperation in the service’s specification'),
  },
  UserErrorHostedServiceSubscriptionQuotaReached: {
    from: 'service',
    message: 'The subscription can have no more cloud services.',
    action: more,
    stages: ['job'],
    inferred: ['message'],
    evidence: selfHelp,
  },
  UserErrorInvalidManagedDiskOperation: {
    from: 'service',
    message: 'The managed disks could not be made: a quota has been reached.',
    action: more,
    stages: ['job'],
    inferred: ['message'],
    evidence: selfHelp,
  },
  UserErrorProtectionQuotaExceeded: {
    status: 400,
    from: 'service',
    message: 'The vault can protect no more machines.',
    action: 'Use another vault.',
    stages: ['trigger'],
    inferred: ['status', 'message', 'trigger'],
    evidence: selfHelp,
  },
  UserErrorRequestDisallowedByPolicy: {
    from: 'service',
    message: 'An invalid policy is configured on the VM which is preventing Snapshot operation.',
    action: 'Let the policy modify instead of deny, or exempt the group.',
    stages: ['job'],
    evidence: troubleshooting,
  },
  UserErrorGenericResourceNotFound: {
    from: 'service',
    message: 'An Azure resource that the operation needs does not exist.',
    action: 'Make it anew, and try again.',
    stages: ['job'],
    inferred: ['message'],
    evidence: selfHelp,
  },
  UserErrorResourceIsInLockedState: {
    from: 'service',
    message: 'The machine, or the resource group of its restore points, is locked.',
    action: 'Remove the lock.',
    stages: ['job'],
    inferred: ['message'],
    evidence: selfHelp,
  },
} as const satisfies Entries;
