import type { World } from './core/world.ts';
import {
  type About,
  type Departure,
  type Exchange,
  type Middleware,
  type Outlet,
  plain,
  type Sending,
} from './exchange.ts';

/** An exchange of which it can be told afterwards what it has set off. */
export interface Watched extends Exchange {
  /** The operation that the work has set off, once it has. */
  begun(): About | undefined;
}

/** Whatever has arrived, with what makes an exchange of it where its world has rules. */
export type Leave = <Arrived extends Departure>(
  arrived: Arrived,
  work: Exchange['work'],
  exchangeOf: (arrived: Arrived, world: World, work: Exchange['work']) => Watched,
) => Response | Promise<Response>;

/**
 * How every request ends, whoever was asked: its work is done, with the world's rules around it where
 * it has any, and the answer is sent. At once, where the work is done at once.
 */
export function leaving(faults: Middleware, outlet: Outlet): Leave {
  return (arrived, work, exchangeOf) => {
    const { world } = arrived;
    if (world && world.orders.rules.length > 0) {
      const exchange = exchangeOf(arrived, world, work);
      // A rule may have spoilt the answer that told of it: the journal is to know all the same.
      const send = (sending: Sending): Response | Promise<Response> => {
        const about = exchange.begun();
        return outlet.send(arrived, about ? { ...sending, about } : sending);
      };
      const sending = faults(exchange);
      return sending instanceof Promise ? sending.then(send) : send(sending);
    }
    const answered = work();
    return answered instanceof Promise
      ? answered.then((given) => outlet.send(arrived, plain(given)))
      : outlet.send(arrived, plain(answered));
  };
}
