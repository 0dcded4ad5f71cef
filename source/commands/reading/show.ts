import {wrap} from '../../columns.ts';
import {usageError} from '../../errors.ts';
import {askFacts, soFar} from '../../journal/brief/ask-facts.ts';
import {type Day, longDay, timeInWords} from '../../journal/day.ts';
import {type Ask, type Entry, isOpenAsk} from '../../journal/entry.ts';
import {toJson} from '../../journal/format/read-entry.ts';
import type {Journal} from '../../journal/journal.ts';
import {type Link, linksOf, relationTitles} from '../../journal/ledger/links.ts';
import {listNames} from '../../journal/names.ts';
import {askInWords, signOf, stateInWords} from '../../journal/words.ts';
import {printableLines} from '../../printable.ts';
import type {Call, Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {asShown} from '../printing/as-shown.ts';
import {entriesOf, shortIds} from '../printing/ids.ts';
import {instantInWords} from '../printing/instants.ts';
import {line} from '../printing/print.ts';
import {entryLine} from '../printing/report.ts';

export const showCommand: Command = {
	usage: 'ID…',
	summary: 'an entry whole, with what it is linked to',
	about: [],
	flags: {...privateFlag},
	examples: ['goodturn show c3f9', 'goodturn show ^'],
	run: async call => {
		if (call.words.length === 0)
			throw usageError('Which entry? Write goodturn show ID, or ^ for the newest. goodturn list shows the ids.');
		// Links may come from any month.
		const journal = await call.store.load('all');
		const entries = await entriesOf(call, call.words);
		const idOf = shortIds(journal);
		return {
			isLong: true,
			json: entries.map(toJson),
			lines: entries.flatMap((entry, at) => [
				...(at > 0 ? [''] : []),
				...entryPage(call, asShown(call, journal), entry, idOf),
			]),
		};
	},
};

const entryPage = (call: Call, journal: Journal, entry: Entry, idOf: (id: string) => string): readonly string[] => {
	const {style, context} = call;
	const {day} = context.now;
	const sign = signOf(entry);
	const columns = style.columns ?? Number.POSITIVE_INFINITY;
	const links = linksOf(journal, entry);
	return [
		line(style, [
			`${style.isPlain ? sign.plain : sign.symbol} ` +
				`${longDay(entry.date, day)}${entry.time ? `, ${timeInWords(entry.time, context.now)}` : ''}`,
			'heading',
		]),
		'',
		...printableLines(entry.text || '(no text)').flatMap(text => wrap(text, columns)),
		'',
		...(entry.kind === 'ask' && isOpenAsk(entry) ? askLines(call, journal, entry) : []),
		...facts(entry, day).map(([name, value]) => line(style, [name.padEnd(9), 'faint'], [value])),
		...[...Map.groupBy(links, link => link.relation)].flatMap(([relation, group]) => [
			'',
			relationTitles[relation],
			...group.map(link => `  ${linkLine(call, link, idOf)}`),
		]),
	];
};

/** The facts that are worth knowing before one asks, and how it went so far. */
const askLines = ({style, context}: Call, journal: Journal, ask: Ask): readonly string[] => {
	const far = soFar(journal);
	const words = [...askFacts(journal, ask, context.now.day), ...(far === undefined ? [] : [far])];
	return words.length === 0 ? [] : [...words.map(text => line(style, [text])), ''];
};

const linkLine = (call: Call, {id, entry}: Link, idOf: (id: string) => string): string =>
	entry
		? entryLine(call, entry, idOf(entry.id))
		: line(call.style, [`${id.slice(0, 8)}  no longer in the journal`, 'faint']);

const facts = (entry: Entry, day: Day): readonly (readonly [string, string])[] => {
	const all: readonly (readonly [string, string | undefined])[] = [
		[
			'kind',
			entry.kind === 'meeting'
				? `${entry.how}${entry.state ? `, ${entry.state}` : ''}`
				: entry.kind === 'favour'
					? `favour ${entry.way}`
					: entry.kind,
		],
		['people', listNames(entry.people)],
		['about', listNames(entry.about ?? [])],
		['place', entry.place],
		['tags', (entry.tags ?? []).map(tag => `#${tag}`).join(' ')],
		[
			'treat',
			entry.kind === 'meeting' && entry.treat ? {me: 'your round', them: 'their round'}[entry.treat] : undefined,
		],
		['state', stateOf(entry, day)],
		['guess', entry.kind === 'ask' && entry.guess !== undefined ? `a yes seemed ${entry.guess}% likely` : undefined],
		['thanked', entry.kind === 'favour' && entry.thanked ? longDay(entry.thanked, day) : undefined],
		['told', entry.kind === 'favour' && entry.told ? longDay(entry.told, day) : undefined],
		['put off', entry.snoozed && entry.snoozed > day ? `until ${longDay(entry.snoozed, day)}` : undefined],
		[
			'written',
			instantInWords(entry.created, day) +
				(entry.edited === entry.created ? '' : `, changed ${instantInWords(entry.edited, day)}`),
		],
		['id', entry.id],
		['marked', [...(entry.starred ? ['starred'] : []), ...(entry.private ? ['private'] : [])].join(', ')],
	];
	return all.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
};

const stateOf = (entry: Entry, day: Day): string | undefined => {
	if (entry.kind === 'favour') return favourState(entry, day);
	if (entry.kind === 'ask') return askInWords(entry, day);
	return entry.kind === 'need' ? `${entry.state}${entry.met ? `, ${longDay(entry.met.date, day)}` : ''}` : undefined;
};

const favourState = (favour: Extract<Entry, {kind: 'favour'}>, day: Day): string =>
	`${favour.state}: ${stateInWords(favour, day)}${favour.settled ? `, ${longDay(favour.settled.date, day)}` : ''}`;
