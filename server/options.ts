import type { MachineClock } from './clock.ts';
import type { PaceName } from './core/pace.ts';
import type { Log } from './log.ts';
import type { Store } from './store/store.ts';

/** What a service can be told. Everything may be left out. */
export interface RestoriteOptions {
  /** Default 127.0.0.1: nobody else can reach it. */
  readonly host?: string;
  /** 0, the default, for any free port. */
  readonly port?: number;
  /** 0, the default, for any free port; false for no https. */
  readonly httpsPort?: number | false;
  /** Where the certificate is kept; left out, it lives in memory. */
  readonly stateDir?: string;
  /** The name of a world that ships, or the path of a world file. Default `documented`. */
  readonly world?: string;
  /** Default `brisk`. */
  readonly pace?: PaceName;
  /** How many times as fast as the machine's the worlds' clocks run; 0 holds them. Default 1. */
  readonly speed?: number;
  /** What the worlds' clocks show when they are made, ISO 8601; left out, the machine's time. */
  readonly now?: string;
  /** What all chance is drawn from. Default 1. */
  readonly seed?: number;
  /** Whether a bearer token is demanded: `any`, the default, takes whatever token; `off` none. */
  readonly auth?: 'any' | 'off';
  /** What URLs in answers begin with, where that is not what clients call: a proxy in front. */
  readonly externalUrl?: string;
  /**
   * What the control API demands beyond loopback; left out, one is made. Within loopback none is.
   */
  readonly controlToken?: string;
  /** Whether a subscription id never seen before becomes a world of its own. Default true. */
  readonly autoWorlds?: boolean;
  /** How many worlds there may be. Default 1000. */
  readonly maxWorlds?: number;
  /** The machine's clock; a test passes one that it holds. */
  readonly clock?: MachineClock;
  readonly store?: Store;
  readonly log?: Log;
}
