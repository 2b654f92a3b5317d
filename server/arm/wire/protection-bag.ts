import type { AcceptedDeletion, AcceptedProtection } from '../../core/protection.ts';
import type { PropertyBag } from './job-facts.ts';

/** Recorded (2022): a job that stops backups has an empty policy, one that undeletes has none. */
export const protectionBag = ({
  machine,
  policy = '',
  rehydrates,
}: AcceptedProtection): PropertyBag =>
  rehydrates
    ? { 'VM Name': machine.name, 'Undelete flag': 'True' }
    : { 'VM Name': machine.name, 'Policy Name': policy };

/** Recorded (2022): the number is a text. */
export const deletionBag = ({ machine, pointCount }: AcceptedDeletion): PropertyBag => ({
  'VM Name': machine.name,
  'Number of Recovery Points': String(pointCount),
});
