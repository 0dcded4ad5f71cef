import type {How} from '../../../journal/how.ts';
import type {Mention} from '../../names/read-name.ts';
import type {Clause} from '../clauses/clauses.ts';
import type {Tense, TimePhrase} from '../times/phrase.ts';

/** A piece of the line, in UTF-16 units. */
export type Rest = {readonly start: number; readonly end: number};
export type FactField = 'birthday' | 'city' | 'work' | 'offers' | 'circles' | 'aliases' | 'met';

/** What a clause tells, before days and people are settled. `isSure`: a careful reader would not ask. */
export type Finding = Common &
	(
		| {
				readonly kind: 'meeting';
				readonly people: readonly Mention[];
				readonly how: How;
				readonly place?: PlaceFound | undefined;
				readonly isPlan?: boolean;
				readonly isGathering?: boolean;
				readonly isHowKnown?: boolean;
		  }
		| {
				readonly kind: 'favour';
				readonly people: readonly Mention[];
				readonly way: 'given' | 'received';
				readonly state: 'open' | 'promised';
				readonly about?: readonly Mention[];
				/** It is told only by thanks for it, so that it may have been told before. */
				readonly isThanks?: true;
				readonly due?: TimePhrase | undefined;
		  }
		| {readonly kind: 'need'; readonly people: readonly Mention[]}
		| {readonly kind: 'ask'; readonly people: readonly Mention[]}
		| FollowUpFinding
		| {
				readonly kind: 'fact';
				readonly people: readonly Mention[];
				readonly field: FactField;
				readonly value: string;
				readonly day?: TimePhrase;
		  }
	);

type Common = {
	readonly clause: Clause;
	readonly isSure: boolean;
	readonly tense: Tense;
	/** What the reading rests on. */
	readonly rest: Rest;
	readonly times?: readonly TimePhrase[];
};

/** A place, `start` to `end` with its preposition. `isKept`: it stays in the text, which says little without it. */
export type PlaceFound = Rest & {readonly name: string; readonly isKept?: boolean};

/**
 * What a line tells of an entry before it: thanks for a favour, that an ask was asked, how it was answered, that it was
 * told how a favour went.
 */
export type FollowUpKind = 'thanks' | 'asked' | 'told' | 'answer';

/**
 * `of`: where it is told what was asked for or answered; `verb`: what they will do for it, or not do; `isInDoubt`: an
 * answer that somebody else tells of, or that hangs on something.
 */
type FollowUpFinding = {
	readonly kind: FollowUpKind;
	readonly people: readonly Mention[];
	readonly of?: Rest;
	readonly isYes?: boolean;
	readonly isInDoubt?: true;
	readonly verb?: string;
};

export type MeetingTold = Extract<Finding, {kind: 'meeting'}>;

/** The meeting that was told last; with a clause: of those in its sentence. */
export const lastMeeting = (findings: readonly Finding[], within?: Clause): MeetingTold | undefined =>
	findings.findLast(
		(one): one is MeetingTold => one.kind === 'meeting' && (!within || one.clause.sentence === within.sentence),
	);

const followUps: ReadonlySet<string> = new Set<FollowUpKind>(['thanks', 'asked', 'told', 'answer']);

export const isFollowUp = (finding: Finding): finding is Extract<Finding, {kind: FollowUpKind}> =>
	followUps.has(finding.kind);
