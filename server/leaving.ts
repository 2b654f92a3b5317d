import type { World } from './core/world.ts';
import { type Departure, type Exchange, type Middleware, type Outlet, plain } from './exchange.ts';

/** Whatever has arrived, with what makes an exchange of it where its world has rules. */
export type Leave = <Arrived extends Departure>(
  arrived: Arrived,
  work: Exchange['work'],
  exchangeOf: (arrived: Arrived, world: World, work: Exchange['work']) => Exchange,
) => Response | Promise<Response>;

/**
 * How every request ends, whoever was asked: its work is done, with the world's rules around it where
 * it has any, and the answer is sent. At once, where the work is done at once.
 */
export function leaving(faults: Middleware, outlet: Outlet): Leave {
  return (arrived, work, exchangeOf) => {
    const { world } = arrived;
    if (world && world.orders.rules.length > 0) {
      const sending = faults(exchangeOf(arrived, world, work));
      return sending instanceof Promise
        ? sending.then((sent) => outlet.send(arrived, sent))
        : outlet.send(arrived, sending);
    }
    const answered = work();
    return answered instanceof Promise
      ? answered.then((given) => outlet.send(arrived, plain(given)))
      : outlet.send(arrived, plain(answered));
  };
}
