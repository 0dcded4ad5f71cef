import {wrap} from '../../columns.ts';
import {usageError, userError} from '../../errors.ts';
import {type Brief, briefOn, briefOnEntry} from '../../journal/brief/brief.ts';
import type {BriefLine, BriefPart} from '../../journal/brief/parts.ts';
import {capitalLetter} from '../../journal/capital.ts';
import {hasPassed} from '../../journal/daily/happened.ts';
import {compareEntries, type Entry} from '../../journal/entry.ts';
import {toJson} from '../../journal/format/read-entry.ts';
import type {Journal} from '../../journal/journal.ts';
import {plansKept} from '../../journal/kept/open.ts';
import {printable} from '../../printable.ts';
import type {Call, Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {asShown} from '../printing/as-shown.ts';
import {entryOf} from '../printing/ids.ts';
import {paint} from '../printing/print.ts';
import type {Style} from '../style.ts';
import {personsOf} from './company.ts';

export const briefCommand: Command = {
	usage: '[WHO…|ID]',
	completes: {ID: 'plans'},
	summary: 'what to know before you meet somebody, on one page',
	about: [
		'Who they are, how often you met, the last three times with what was said, what is open between you, what ' +
			'they need and who could help, what you wanted to ask and tell, and what happened to you since.',
		'With the id of a plan, on everyone who will be there, those known least first. Without words, on the next plan.',
	],
	flags: {...privateFlag},
	examples: ['goodturn brief Ada', 'goodturn brief c3f9', 'goodturn brief'],
	run: async call => {
		const journal = asShown(call, await call.store.load('all'));
		const {plan, made} = await briefFor(call, journal);
		return {
			isLong: true,
			json: {title: made.title, ...(plan && {plan: toJson(plan)}), people: made.people, since: made.since},
			lines: briefLines(call.style, made),
		};
	},
};

const briefFor = async (call: Call, journal: Journal): Promise<{readonly plan?: Entry; readonly made: Brief}> => {
	const {now} = call.context;
	const [word = '', ...others] = call.words;
	const isId = others.length === 0 && /^(?:\^\d*|(?:\d{4}-\d{2}\/)?[0-9a-f-]{4,36})$/i.test(word) && /[\d^]/.test(word);
	const plan = isId ? await entryOf(call, word) : word === '' ? nextPlan(call, journal) : undefined;
	if (!plan) return {made: briefOn(journal, personsOf(journal, call.words), now)};
	if (plan.people.length === 0)
		throw userError('Nobody is named in that entry. Write goodturn brief WHO, as goodturn brief Ada.');
	return {plan, made: briefOnEntry(journal, plan, now)};
};

/** The next plan with somebody. */
const nextPlan = ({context}: Call, journal: Journal): Entry => {
	const ahead = plansKept(journal).filter(plan => !hasPassed(plan, context.now) && plan.people.length > 0);
	const [next] = ahead.toSorted(compareEntries);
	if (!next) throw usageError('Nothing is planned with anybody. Write goodturn brief WHO, as goodturn brief Ada.');
	return next;
};

const briefLines = (style: Style, {title, plan, people, since}: Brief): readonly string[] => {
	const isAlone = people.length === 1 && plan.length === 0;
	return [
		...(isAlone ? [] : [paint(style, 'heading', printable(capitalLetter(title)))]),
		...plan.flatMap(part => partLines(style, part, true)),
		...people.flatMap(({parts}, at) =>
			parts.flatMap((part, place) => partLines(style, part, place === 0, isAlone && at === 0 && place === 0)),
		),
		...since.flatMap(part => partLines(style, part, false)),
	];
};

/** A part under its title; the name of a person is one of its own. */
const partLines = (style: Style, {title, lines}: BriefPart, isHead: boolean, isFirst = false): readonly string[] => [
	...(title === '' || isFirst ? [] : ['']),
	...(title === '' ? [] : [paint(style, isHead ? 'who' : 'heading', printable(title))]),
	...lines.flatMap(one => wrapped(style, one, isHead ? '' : '  ')),
];

const wrapped = (
	style: Style,
	{text, isQuiet, most = Number.POSITIVE_INFINITY}: BriefLine,
	indent: string,
): readonly string[] => {
	const columns = style.columns === undefined ? Number.POSITIVE_INFINITY : Math.max(20, style.columns - indent.length);
	const rows = Number.isFinite(columns) ? wrap(printable(text), columns) : [printable(text)];
	const shown = rows.length > most ? [...rows.slice(0, most - 1), `${rows[most - 1]} …`] : rows;
	return shown.map(one => `${indent}${paint(style, isQuiet ? 'faint' : undefined, one)}`);
};
