import { answer } from './answer.ts';
import { changeCasing } from './change-casing.ts';
import { closeMidBody } from './close-mid-body.ts';
import { delay } from './delay.ts';
import { drip } from './drip.ts';
import { dropHeader } from './drop-header.ts';
import { dropQuery } from './drop-query.ts';
import { emptyBody } from './empty-body.ts';
import { expiredToken } from './expired-token.ts';
import type { FaultKind } from './fault-kind.ts';
import { hang } from './hang.ts';
import { htmlError } from './html-error.ts';
import { malformedJson } from './malformed-json.ts';
import { notFoundYet } from './not-found-yet.ts';
import { patchBody } from './patch-body.ts';
import { redirect } from './redirect.ts';
import { reset } from './reset.ts';
import { setHeader } from './set-header.ts';
import { staleRead } from './stale-read.ts';
import { status } from './status.ts';
import { throttle } from './throttle.ts';
import { truncate } from './truncate.ts';

/** Every kind of fault there is. */
export const KINDS = [
  status,
  answer,
  throttle,
  expiredToken,
  notFoundYet,
  htmlError,
  redirect,
  delay,
  staleRead,
  hang,
  reset,
  closeMidBody,
  truncate,
  drip,
  malformedJson,
  emptyBody,
  dropHeader,
  setHeader,
  patchBody,
  dropQuery,
  changeCasing,
] as const satisfies readonly FaultKind[];

export const KIND_NAMES: readonly string[] = KINDS.map(({ kind }) => kind);

export const kindOf = (name: string): FaultKind | undefined =>
  KINDS.find(({ kind }) => kind === name);
