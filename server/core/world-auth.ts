import type { Role } from './roles.ts';
import type { ScenarioDocument } from './scenario.ts';
import { compressed } from './moment.ts';
import type { Duration } from './time.ts';

/**
 * *Any*: some bearer token has to be shown. *Strict*: one that was given out here, for this service,
 * that has not expired, of the tenant, and to somebody who may do what is asked. *Off*: none.
 */
export type AuthMode = 'any' | 'strict' | 'off';

export const AUTH_MODES = ['any', 'strict', 'off'] as const satisfies readonly AuthMode[];

/** What a world says of tokens; what is left out is as the service has it. */
export interface WorldAuth {
  readonly mode?: AuthMode;
  /** Of the world's time; only where somebody ordered one. */
  readonly tokenLifetime?: Duration;
  /** Of whoever clients are given out to be, in place of their own. */
  readonly role?: Role;
}

/** What was ordered of a world when it was made. */
export interface AuthOrder {
  readonly authMode?: AuthMode;
  readonly tokenLifetime?: string;
}

/** An order stands over the scenario. A lifetime that was ordered is compressed as all durations are. */
export function worldAuth(
  { authMode, tokenLifetime }: AuthOrder,
  { auth = {} }: Pick<ScenarioDocument, 'auth'>,
  compress: number,
): WorldAuth {
  const mode = authMode ?? auth.mode;
  const lifetime = compressed(tokenLifetime ?? auth.tokenLifetime ?? '', compress);
  return {
    ...(mode && { mode }),
    ...(!Number.isNaN(lifetime) && { tokenLifetime: lifetime }),
    ...(auth.role && { role: auth.role }),
  };
}
