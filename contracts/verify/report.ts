import { type Evidence, partsOf, wordsOf } from '../service/behaviour.ts';

/** What came of one behaviour. */
export interface Finding {
  readonly page: string;
  readonly says: string;
  /** How it is known that the real service does so. */
  readonly evidence: Evidence;
  readonly verdict: 'agrees' | 'differs' | 'unjudged' | 'not-run';
  /** In what it differs, why it could not be judged, or what it would need. */
  readonly why?: string;
  /** The last request that was sent for it, and what was answered. */
  readonly last?: string;
  /** Its world was made by whoever asks, and handed to the target. */
  readonly handed?: true;
}

export interface Report {
  readonly target: string;
  readonly isRestorite: boolean;
  /** `own`: worlds that were made for it; `named`: what is there, by its names. */
  readonly worlds: 'own' | 'named';
  readonly apiVersion: string;
  readonly requests: number;
  readonly agrees: number;
  readonly differs: number;
  readonly unjudged: number;
  readonly notRun: number;
  readonly findings: readonly Finding[];
}

/** A report, or why there is none. */
export type Outcome = Report | { readonly target: string; readonly cannot: string };

/** 0 all that was run agrees, 1 something differs, 3 it could not be judged. */
export function exitCodeOf(outcome: Outcome): 0 | 1 | 3 {
  if ('cannot' in outcome) return 3;
  if (outcome.differs > 0) return 1;
  return outcome.unjudged > 0 || outcome.agrees === 0 ? 3 : 0;
}

export const inJson = (outcome: Outcome): string => `${JSON.stringify(outcome, null, 2)}\n`;

export function inText(report: Report): string {
  const { findings, target, isRestorite, worlds, apiVersion } = report;
  const who = isRestorite ? 'a Restorite' : 'no Restorite';
  const where = worlds === 'own' ? 'in worlds of its own' : 'by the names that were given';
  const run = findings.filter(({ verdict }) => verdict !== 'not-run');
  const pages = [...new Set(run.map(({ page }) => page))].map((page) =>
    [`\n${page}`, ...run.filter((one) => one.page === page).map(lineOf)].join('\n'),
  );
  return [
    `${target}: ${who}, ${where}, api-version ${apiVersion}`,
    ...pages,
    ...notRunIn(findings),
    ...handedIn(findings),
    `\n${summary(report)}\n`,
  ].join('\n');
}

function summary({ agrees, differs, unjudged, notRun, requests }: Report): string {
  const cut = unjudged > 0 ? `, ${unjudged} could not be judged` : '';
  return `${agrees} agree, ${differs} ${differs === 1 ? 'differs' : 'differ'}${cut}, ${notRun} not run; ${requests} requests`;
}

const WORDS = { agrees: 'agrees  ', differs: 'DIFFERS ', unjudged: 'unjudged', 'not-run': '' };

function lineOf({ says, evidence, verdict, why, last }: Finding): string {
  const told = `  ${WORDS[verdict]}  ${says} (${evidenceIn(evidence)})`;
  const more = verdict === 'agrees' ? [] : [...(why ?? '').split('\n'), ...(last ? [last] : [])];
  return [told, ...more.map((line) => `            ${line}`.trimEnd())].join('\n');
}

const evidenceIn = (evidence: Evidence): string =>
  partsOf(evidence)
    .map((part) => `${part.kind}: ${wordsOf(part)}`)
    .join('; ');

/** So few are named one by one. */
const FEW = 5;

/** The reasons, the most frequent first. */
function notRunIn(findings: readonly Finding[]): readonly string[] {
  const reasons = new Map<string, Finding[]>();
  for (const finding of findings.filter(({ verdict }) => verdict === 'not-run')) {
    const { why = '' } = finding;
    reasons.set(why, [...(reasons.get(why) ?? []), finding]);
  }
  if (reasons.size === 0) return [];
  const lines = [...reasons].sort(([, a], [, b]) => b.length - a.length);
  return [
    '\nnot run',
    ...lines.flatMap(([why, those]) => [
      `  ${String(those.length).padStart(4)}  ${why}`,
      ...(those.length > FEW ? [] : those.map(({ page, says }) => `          ${page}: ${says}`)),
    ]),
  ];
}

function handedIn(findings: readonly Finding[]): readonly string[] {
  const count = findings.filter(({ handed }) => handed).length;
  return count === 0 ? [] : [`\n${count} in worlds that were made here and handed over`];
}
