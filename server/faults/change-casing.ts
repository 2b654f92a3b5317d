import * as z from 'zod';
import { withBody, withUrls } from './answers.ts';
import { faultKind } from './fault-kind.ts';

const PARTS = ['subscriptions', 'resource-groups', 'provider', 'items'] as const;

/**
 * Spells ids and addresses as no request did. Recorded, 2017 to 2026: `Subscriptions`,
 * `resourcegroups`, `microsoft.recoveryservices`, and names of items in lower case.
 */
export const changeCasing = faultKind({
  kind: 'change-casing',
  fields: {
    of: z
      .union([z.enum(PARTS), z.array(z.enum(PARTS)).min(1)])
      .exactOptional()
      .describe('Which parts. Default: all'),
  },
  phases: ['after'],
  ends: false,
  says: ({ of }) =>
    `change the casing of ${of === undefined ? 'every id' : [of].flat().join(' and ')} in the answer to`,
  apply({ of = [...PARTS] }, { answer }) {
    if (!answer) return undefined;
    const change = (text: string): string =>
      [of].flat().reduce((changed, part) => RESPELL[part](changed), text);
    const dressed = withUrls(answer, change);
    const body = dressed.body === null ? null : change(dressed.body);
    const spoilt = body === null ? dressed : { ...dressed, body };
    return { answer: body === null || answer.body === null ? spoilt : withBody(spoilt, body) };
  },
});

const RESPELL: Readonly<Record<(typeof PARTS)[number], (text: string) => string>> = {
  subscriptions: (text) => text.replaceAll('/subscriptions/', '/Subscriptions/'),
  'resource-groups': (text) => text.replaceAll('/resourceGroups/', '/resourcegroups/'),
  provider: (text) =>
    text.replaceAll(
      '/providers/Microsoft.RecoveryServices/',
      '/providers/microsoft.recoveryservices/',
    ),
  items: (text) =>
    text.replace(/\b(?:VM|IaasVMContainer);[^"/?\\]+/gi, (name) => name.toLowerCase()),
};
