export { exitCodeOf, inJson, inText, type Outcome, type Report } from './report.ts';
export { verify, type VerifyOptions } from './verify.ts';
