import { type Entries, reported, specified } from './entry.ts';

const LIMITS = specified('Azure Resource Manager, throttling limits');
const wait = 'Wait as long as Retry-After says, or back off where it says nothing.';

/** The ways of saying 429. All of them are passed on or made by ARM. */
export const THROTTLING = {
  SubscriptionRequestsThrottled: {
    status: 429,
    from: 'gateway',
    message:
      "Number of requests for subscription '{value}' and operation '{operation}' exceeded the backend storage limit. Please try again after '{seconds}' seconds.",
    action: wait,
    stages: ['gateway'],
    evidence: reported('public issue threads on ARM clients'),
  },
  ResourceRequestsThrottled: {
    status: 429,
    from: 'gateway',
    message:
      "Number of requests for action '{value}' exceeded the limit of '{limit}' for time interval '{interval}'. Please try again after '{seconds}' seconds.",
    action: wait,
    stages: ['gateway'],
    evidence: reported('public issue threads on ARM clients'),
  },
  TooManyRequests: {
    status: 429,
    from: 'gateway',
    message: 'The request is being throttled.',
    action: wait,
    stages: ['gateway'],
    evidence: LIMITS,
  },
  OperationNotAllowed: {
    status: 429,
    from: 'gateway',
    message:
      'The server rejected the request because too many requests have been received for this subscription.',
    action: wait,
    stages: ['gateway'],
    evidence: LIMITS,
  },
} as const satisfies Entries;
