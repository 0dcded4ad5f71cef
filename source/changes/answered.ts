import type {Understood} from '../capture/captured.ts';
import type {Answered} from '../capture/sentences/told-drafts.ts';
import type {Day} from '../journal/day.ts';
import type {Ask, Favour} from '../journal/entry.ts';
import {stemOf} from '../journal/help/need-words.ts';
import {type Journal, seenIn} from '../journal/journal.ts';
import {openAsks} from '../journal/ledger/asks.ts';
import {fold} from '../journal/names.ts';
import {type FollowedUp, isOf} from './followed-up.ts';
import {namesIt, namesMore, sharedWords, sharingMost} from './shared-words.ts';

/** A line, as far as it may answer an ask. */
export type AnsweringLine = Pick<Understood, 'drafts' | 'readings' | 'asked'>;

/** An ask that a line answers; `isSure` where its words name what was asked for. */
export type AskAnswered = {readonly isSure: boolean; readonly done: Extract<FollowedUp, {entry: Ask}>};

/**
 * Which asks a line answers: of whoever answers, the one whose words the answer names; where it names nothing, the one
 * that shares words with the line, the only one, or the only one that is asked already. None where several fit.
 */
export const answeredBy = (journal: Journal, line: AnsweringLine): readonly AskAnswered[] => {
	const found = line.readings.flatMap(one => {
		if (one.kind !== 'answer') return [];
		const {ask, isSure} = answeredOf(journal, line, one.followUp) ?? {};
		if (!ask || isSure === undefined) return [];
		const common = {entry: ask, seen: seenIn(journal, ask), date: one.followUp.date};
		const draft = favourIn(line, one.rest, ask);
		const done: AskAnswered['done'] = one.followUp.isYes
			? {...common, as: 'granted', ...(draft !== undefined && {draft})}
			: {...common, as: 'declined'};
		return [{isSure, done}];
	});
	// Said yes, and then no.
	const isClear = ({done}: AskAnswered): boolean =>
		found.every(other => other.done.entry.id !== done.entry.id || other.done.as === done.as);
	const clear = found.filter(isClear).sort((a, b) => Number(b.isSure) - Number(a.isSure));
	return clear.filter(({done}, at) => clear.findIndex(other => other.done.entry.id === done.entry.id) === at);
};

const answeredOf = (
	journal: Journal,
	{drafts, asked}: AnsweringLine,
	{people, of, date, verb, isInDoubt}: Answered,
): {readonly ask: Ask; readonly isSure: boolean} | undefined => {
	const open = openAsks(journal).filter(
		ask => isOf({people}, ask.people) && !(of !== undefined && isAnothers(of, ask.text)),
	);
	// Asked Hana for a designer, she said yes: to that.
	const here = asked.find(one => one.of !== undefined && isOf({people}, one.people))?.of;
	const what = of ?? here;
	const told = {people, text: what ?? drafts.map(({text}) => text).join('\n')};
	const sharing = sharingMost(told, open, ({text}) => text);
	const [ask, ...others] = sharing.length === 0 && what === undefined ? pending(open, date) : sharing;
	if (!ask || others.length > 0) return undefined;
	const isOfAll = ask.people.every(name => isOf({people}, [name]));
	const isNamed = what !== undefined && namesIt(told, ask.text) && isDeedOf(ask, verb);
	return {ask, isSure: isOfAll && isNamed && !isInDoubt && !namesMore(told, ask.text)};
};

/** Whether what is told is somebody else's, where the keeper asked for something of theirs: Tom's CV, and not my CV. */
const isAnothers = (told: string, asked: string): boolean =>
	[...asked.matchAll(/\b(?:my|our|meine?[nmrs]?|unsere?[nmrs]?|mon|ma|mes|notre|nos)\s+(\p{L}+)/giu)].some(
		([, thing]) =>
			new RegExp(
				`(?:\\b(?:his|her|their|sein(?:e[nmrs]?)?|ihr(?:e[nmrs]?)?|son|sa|ses|leurs?)|['’]s)\\s+${thing}\\b`,
				'iu',
			).test(told),
	);

/** The only one that may be answered on a day where no word tells which: noted by then, or of several asked by then. */
const pending = (open: readonly Ask[], day: Day): readonly Ask[] => {
	const noted = open.filter(ask => ask.date <= day);
	return noted.length > 1 ? noted.filter(({state}) => state === 'asked') : noted;
};

/** What somebody does for whatever was asked of them. */
const giving =
	/^(?:do|give|get|help|manage|take|make|let|lend|send|share|show|tell|pass|offer|look|join|machen|geben|helfen|leihen|schicken|faire|donner|aider|preter|envoyer)$/;

/** Whether what they will do is what was asked: whoever can't find the CV may still read it. */
const isDeedOf = ({text}: Ask, verb: string | undefined): boolean =>
	verb === undefined ||
	giving.test(verb) ||
	fold(text)
		.split(/[^\p{L}]+/u)
		.some(word => stemOf(word) === stemOf(verb));

/** Which draft of a line is the favour that the answer itself tells of, as `she'd read my CV`. */
const favourIn = (
	{readings}: Pick<AnsweringLine, 'readings'>,
	rest: {readonly start: number; readonly end: number},
	ask: Ask,
): number | undefined => {
	const entries = readings.filter(one => one.kind === 'entry');
	const at = entries.findIndex(
		one =>
			isReceived(one.draft) &&
			isOf(one.draft, ask.people) &&
			((one.rest.start <= rest.start && one.rest.end >= rest.end) || sharedWords(one.draft, ask.text) > 0),
	);
	return at < 0 ? undefined : at;
};

/** Whether a draft is a favour from somebody. */
export const isReceived = (draft: {readonly kind: string; readonly way?: Favour['way']}): boolean =>
	draft.kind === 'favour' && draft.way === 'received';
