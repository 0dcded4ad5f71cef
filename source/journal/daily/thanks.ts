import {addDays, ago, type Day} from '../day.ts';
import {compareEntries, type Favour, firstLine} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {doneOn, isIntroduction} from '../kept/keep.ts';
import {metOf} from '../kept/met.ts';
import {deedsSince} from '../kept/open.ts';
import {listNames} from '../names.ts';
import {peopleOf, whoIs} from '../person/who.ts';
import {firstName} from '../topic.ts';
import {signOf} from '../words.ts';
import type {DayLine} from './day-line.ts';
import {isPutOff} from './plans.ts';

/** Days for which a favour is brought up to be thanked for. */
const thankedFor = 30;
/** Days after an introduction of yours that it is asked how it went, and until when. */
const [hearAfter, hearUntil] = [21, 60];
/** Days for which a favour that brought you to somebody is one to tell of. */
const tellFor = 365;

/** Whom a favour brought you to, of those whom you met since. */
const metSince = (journal: Journal, favour: Favour, today: Day): readonly string[] => {
	const who = whoIs(journal.people);
	return [...new Set((favour.about ?? []).map(who))].filter(name =>
		metOf(journal, name).days.some(day => day > favour.date && day <= today),
	);
};

/** The first days of what is brought up today, told once for all favours. */
type Since = {readonly today: Day; readonly thanks: Day; readonly tell: Day; readonly hear: Day; readonly heard: Day};

const sinceOf = (today: Day): Since => ({
	today,
	thanks: addDays(today, -thankedFor),
	tell: addDays(today, -tellFor),
	hear: addDays(today, -hearUntil),
	heard: addDays(today, -hearAfter),
});

/** What a favour calls for on this day; of one that calls for thanks and for telling, the telling. */
const callsFor = (journal: Journal, favour: Favour, {today, ...since}: Since): DayLine | undefined => {
	if (favour.people.length === 0 || isPutOff(favour, today)) return undefined;
	const text = (): string => `${firstLine(favour)}, ${ago(doneOn(favour), today)}`;
	if (favour.way === 'given') {
		const isTime = favour.date <= since.heard && favour.date >= since.hear;
		return isTime && favour.told === undefined && isIntroduction(favour)
			? lineOf(journal, favour, 'hear', `${text()} · hear how it went`)
			: undefined;
	}
	const isYoung = favour.date <= today && favour.date >= since.tell;
	const met = favour.told === undefined && isYoung ? metSince(journal, favour, today) : [];
	if (met.length > 0) {
		const giver = listNames(peopleOf(favour, journal.people).map(firstName));
		return lineOf(
			journal,
			favour,
			'tell',
			`${firstLine(favour)} · you met ${listNames(met.map(firstName))}: tell ${giver}`,
		);
	}
	const done = doneOn(favour);
	return favour.thanked === undefined && done <= today && done >= since.thanks
		? lineOf(journal, favour, 'thank', `${text()} · say thanks`)
		: undefined;
};

const lineOf = (journal: Journal, favour: Favour, kind: 'thank' | 'tell' | 'hear', says: string): DayLine => {
	const who = peopleOf(favour, journal.people);
	return {
		key: `${kind} ${favour.id}`,
		kind,
		when: '',
		sign: {...signOf({...favour, state: 'open'}), word: ''},
		what: '',
		who,
		says,
		beneath: [],
		entry: favour,
		...(who[0] !== undefined && {person: who[0]}),
	};
};

/** Whom to thank, whom to tell how it went, and of whom to hear it; the newest favour first. */
export const thankLines = (journal: Journal, today: Day): readonly DayLine[] => {
	const since = sinceOf(today);
	return deedsSince(journal, since.tell)
		.flatMap(favour => {
			const line = callsFor(journal, favour, since);
			return line ? [{favour, line}] : [];
		})
		.sort((a, b) => compareEntries(b.favour, a.favour))
		.map(({line}) => line);
};

/**
 * Whether a new favour calls for thanks and nothing else, with the days on which it does; undefined where that depends
 * on more than the favour.
 */
export const thanksAlone = (favour: Favour): {readonly from: Day; readonly to: Day} | undefined => {
	const isPlain = favour.way === 'received' && favour.state !== 'promised' && favour.people.length > 0;
	const isOther = [favour.about, favour.thanked, favour.told, favour.snoozed].some(value => value !== undefined);
	const done = doneOn(favour);
	return isPlain && !isOther ? {from: done, to: addDays(done, thankedFor)} : undefined;
};

/** Whom to thank first: for the favour that was done last. */
export const firstThanks = (journal: Journal, today: Day): DayLine | undefined => {
	const since = sinceOf(today);
	for (const favour of deedsSince(journal, since.thanks).toSorted((a, b) => compareEntries(b, a))) {
		const line = callsFor(journal, favour, since);
		if (line?.kind === 'thank') return line;
	}
	return undefined;
};
