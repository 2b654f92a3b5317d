import { chance } from './chance.ts';

/** Who a client logs in as: the service principal that every world has, the same at every start. */
export interface Principal {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Anyone can work it out: it guards nothing, and only tells one world's client from another's. */
export function principalOf(subscription: string): Principal {
  const draw = chance(0, `principal of ${subscription.toLowerCase()}`);
  return { clientId: draw.guid(0), clientSecret: `restorite~${draw.hex32(1)}` };
}
