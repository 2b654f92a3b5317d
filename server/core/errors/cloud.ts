import { type Entries, reported, selfHelp } from './entry.ts';

/** The service's own mishaps. */
export const CLOUD = {
  CloudInternalError: {
    status: 500,
    from: 'service',
    message: 'Microsoft Azure Backup encountered an internal error.',
    action:
      'Wait for a few minutes and then try the operation again. If the issue persists, please contact Microsoft Support.',
    actionOnWire: true,
    stages: ['trigger', 'operation', 'job'],
    inferred: ['status'],
    evidence: reported('public issue threads on clients of the service'),
  },
  CloudTimeoutError: {
    from: 'service',
    message: 'Microsoft Azure Backup was unable to complete the operation in the allotted time.',
    action: 'Wait a few minutes, look at what there is, and restore again.',
    stages: ['operation', 'job'],
    evidence: selfHelp,
  },
  CloudCommunicationError: {
    from: 'service',
    message: 'Microsoft Azure Backup encountered an internal error.',
    action: 'Wait a few minutes, look at what there is, and restore again.',
    stages: ['operation', 'job'],
    evidence: selfHelp,
  },
} as const satisfies Entries;
