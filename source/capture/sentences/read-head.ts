import {inAnyScript} from '../../any-script.ts';
import type {Now} from '../../journal/day.ts';
import type {Moment} from '../dates/moment.ts';
import type {Known} from '../names/known.ts';
import type {Mention} from '../names/read-name.ts';
import {keyOfMention} from './clauses/line-context.ts';
import type {Dated} from './dated.ts';
import {isFollowUp, type Rest} from './frames/finding.ts';
import {timesOf} from './frames/reader.ts';
import {datedIn} from './moments.ts';
import {readSentences, type Told} from './read-sentences.ts';
import {dayInSentence} from './times/times.ts';

/** Sentences are read in so many UTF-16 units of a note. */
export const longestRead = 2_000;

/** The part of a line that no mark governs, `start` to `end`, and what in it is governed after all. */
export type HeadText = {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Marks within it: tags, the place, what is escaped, links. */
	readonly holes: readonly Rest[];
	/** Where the body begins, of which nothing is taken. */
	readonly body: number;
	/** People marked by `@` or `with:`. */
	readonly marked: readonly Mention[];
	/** People whom the marks have read in it by name. */
	readonly mentions: readonly Mention[];
};

/**
 * What the head of a line was read as: findings with their days, people who are only spoken of, and what leaves the
 * text.
 */
export type HeadReading = {
	readonly told: Told;
	readonly dated: readonly Dated[];
	/** Known people whom a note is about, where nothing else is told. */
	readonly named: readonly Mention[];
};

/** Reads the head of a line. `front`: the date before it. Never throws; linear in its length. */
export const readHead = (head: HeadText, now: Now, known: Known, front: Moment | undefined): HeadReading => {
	const {text, start, marked, holes, mentions} = head;
	const end =
		head.end <= start + longestRead ? head.end : start + text.slice(start, start + longestRead).search(/\s\S*$/);
	const afterWith = mentions.filter(
		mention => mention.candidates.length === 0 && mention.start === mention.from && mention.start < end,
	);
	// Who is marked before the sentences is no word of them: `with:Lea Lea rang`.
	const apart = marked.filter(mention => /^with:/i.test(text.slice(mention.start, mention.start + 5)));
	const told = readSentences(
		text,
		start,
		Math.max(start, end),
		known,
		{
			holes: [...holes, ...apart.map(mention => ({start: mention.start, end: mention.end}))],
			marked: marked.filter(mention => !apart.includes(mention)),
			apart,
			afterWith,
			hasFront: front !== undefined,
		},
		now.settings,
	);
	const all = datedIn(told, now, front).flatMap(dated => inBody(dated, head.body));
	const dated = all.length === 0 ? unreadable(text.slice(start, end), mentions, told, now, front) : all;
	const withMarked = marked.length > 0 ? markedMeeting(told, dated, mentions, now, front) : dated;
	const seen = new Set<string>();
	const later = mentions.filter(mention => mention.start >= end);
	const named = [...peopleOf(told), ...later].filter(person => {
		const key = keyOfMention(person);
		if (person.candidates.length === 0 || seen.has(key)) return false;
		seen.add(key);
		return true;
	});
	return {told, dated: withMarked, named};
};

const peopleOf = ({units}: Told): readonly Mention[] =>
	units.flatMap(({kind, people = [], strength}) => (kind === 'person' && strength !== 1 ? people : []));

/** Of the body, favours, needs and asks are offered, and nothing else is read. */
const inBody = (dated: Dated, body: number): readonly Dated[] => {
	if (dated.finding.rest.start < body) return [dated];
	return dated.finding.kind === 'favour' || dated.finding.kind === 'need' || dated.finding.kind === 'ask'
		? [{...dated, isSure: false}]
		: [];
};

/** In a script of which no language is read, a known name is as good as an encounter. */
const unreadable = (
	text: string,
	mentions: readonly Mention[],
	told: Told,
	now: Now,
	front: Moment | undefined,
): readonly Dated[] => {
	const known = mentions.filter(person => person.candidates.length > 0);
	const isForeign = known.length > 0 && !latin.test(text);
	return isForeign ? markedMeeting(told, [], known, now, front) : [];
};

/**
 * Whoever marks a person means that they were there, whatever the sentence says; and with them whom marks name: known
 * people anywhere, new ones after `with`. What else the sentence tells is offered.
 */
const markedMeeting = (
	told: Told,
	dated: readonly Dated[],
	mentions: readonly Mention[],
	now: Now,
	front: Moment | undefined,
): readonly Dated[] => {
	const people = mentions;
	const others = dated
		.filter(({finding}) => finding.kind !== 'meeting')
		.map(one => ({...one, isSure: one.isSure && isFollowUp(one.finding)}));
	const meeting = dated.find(({finding}) => finding.kind === 'meeting');
	if (meeting?.finding.kind === 'meeting')
		return [{...meeting, isSure: true, finding: {...meeting.finding, people}}, ...others];
	const first = told.reader.all[0];
	const clause = first?.clause ?? {units: [], sentence: 0, link: '', isQuestion: false};
	const day = told.reader.all.flatMap(timesOf).find(time => time.day)?.day;
	const date = front?.date ?? (day && dayInSentence(day, now, 'open')) ?? now.day;
	const rest: Rest = {start: mentions[0]?.start ?? 0, end: mentions.at(-1)?.end ?? 0};
	const plain: Dated = {
		finding: {kind: 'meeting', people, how: 'meeting', clause, isSure: true, tense: 'open', rest},
		date,
		...(front?.time && {time: front.time}),
		isPlanned: date > now.day,
		isSure: true,
		either: [],
		from: [],
	};
	return [plain, ...others];
};

const latin = inAnyScript(/\p{Script=Latin}/u);
