import {usageError} from '../../errors.ts';
import {type Now, shortDay} from '../../journal/day.ts';
import type {Journal} from '../../journal/journal.ts';
import {localTime, whereabouts} from '../../journal/people/local-time.ts';
import {meetingsInWords, type Page, pageOf} from '../../journal/people/page.ts';
import {type Acquaintance, acquaintance, everyone, inOrderOf, type PeopleOrder} from '../../journal/people/people.ts';
import {birthdayInWords, personToJson} from '../../journal/person/person.ts';
import {foldText} from '../../journal/query/fold.ts';
import {livesIn} from '../../journal/query/known-by.ts';
import {openWhat} from '../../journal/topic.ts';
import {balanceInWords, times} from '../../journal/words.ts';
import {inOneLine} from '../../line-ends.ts';
import type {Call, Command, Printed} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {asShown, knownJournal} from '../printing/as-shown.ts';
import {type Cell, line, paint, table} from '../printing/print.ts';
import {timelineLines} from '../printing/timeline.ts';
import type {Style} from '../style.ts';
import {onePerson} from './persons.ts';
import {bar} from './rhythm-bar.ts';

const orders: readonly PeopleOrder[] = ['met', 'name', 'count'];

export const peopleCommand: Command = {
	usage: '[WHO]',
	summary: 'everyone, by last met; with a name, their page',
	about: ['People are sorted by when you met, by name, or by how often you met. They are never ranked by favours.'],
	flags: {
		in: {type: 'text', value: 'CITY', about: 'only those who live there, with what their clock says'},
		sort: {type: 'text', value: 'met|name|count', about: 'the order; met is the usual one'},
		...privateFlag,
	},
	examples: ['goodturn people', 'goodturn people --sort name', 'goodturn people --in Zürich', 'goodturn people Ada'],
	run: async call => {
		const order = orders.find(one => one === (call.flags.text.sort ?? 'met'));
		if (!order) throw usageError(`--sort takes met, name or count, and not "${call.flags.text.sort}".`);
		const journal = asShown(call, await (call.words.length > 0 ? call.store.load('all') : knownJournal(call)));
		const {day} = call.context.now;
		if (call.words.length > 0) return personPage(call, journal, onePerson(journal, call.words.join(' ')).name);
		const city = call.flags.text.in;
		const isHere = city === undefined ? () => true : livesIn(journal.people, foldText(city.trim()));
		const all = inOrderOf(everyone(journal), order).filter(({person}) => isHere(person.name));
		return {
			isLong: true,
			get json() {
				return all.map(json);
			},
			lines: table(
				call.style,
				all.map(({person, lastMet, met, claims: {owe, owed}}): readonly Cell[] => [
					[person.name, 'who'],
					[lastMet ? shortDay(lastMet.date, day) : '', 'faint'],
					[met > 0 ? `met ${times(met)}` : 'not met yet', 'faint'],
					...(city === undefined ? [] : [[whereabouts(person, call.context.now) ?? ''] as const]),
					[[owe > 0 ? `you owe ${owe}` : '', owed > 0 ? `owes you ${owed}` : ''].filter(Boolean).join(', ')],
				]),
				[30],
			),
			...(city !== undefined &&
				all.length === 0 && {
					remarks: [
						`Nobody is known to live in ${city}. To write where somebody lives: goodturn person Ada --city ${city}.`,
					],
				}),
		};
	},
};

const json = ({person, lastMet, met, claims: {owe, owed}}: Acquaintance): unknown => ({
	...personToJson(person),
	lastMet: lastMet?.date ?? null,
	met,
	owe,
	owed,
});

/** The page of a person: who they are, how you meet, what is owed and needed, and everything with them. */
export const personPage = (call: Call, journal: Journal, name: string): Printed => {
	const {style, context} = call;
	const {day} = context.now;
	const page = pageOf(journal, name, day);
	const known = acquaintance(journal, name);
	if (!page || !known) return {lines: [], json: []};
	return {
		isLong: true,
		json: [json(known)],
		lines: [
			...about(style, page, context.now),
			'',
			...timelineLines(
				style,
				journal,
				page.days.flatMap(group => group.entries),
				context.now,
			),
		],
	};
};

/** Who a person is, how you meet, what is owed and needed: the head of their page. */
export const about = (style: Style, page: Page, now: Now): readonly string[] => {
	const {person} = page;
	const facts: readonly (readonly [string, string | undefined])[] = [
		['also', person.aliases?.join(', ')],
		['circles', person.circles?.join(', ')],
		['could help with', person.offers?.join(', ')],
		['needs', page.needs.map(need => openWhat(need, need.text)).join('; ')],
		['work', person.work],
		['city', person.city],
		[
			'time zone',
			person.zone && [person.zone, localTime(person, now)].filter(text => text !== undefined).join(', now '),
		],
		['birthday', person.birthday && birthdayInWords(person.birthday)],
		['how you met', person.met],
		['introduced by', person.introducedBy],
		['to meet every', person.every === undefined || person.every === 'ambient' ? person.every : `${person.every} days`],
		['links', person.links?.join(', ')],
		['mail', person.emails?.join(', ')],
		['phone', person.phones?.join(', ')],
		[
			'not suggested',
			person.snoozed !== undefined && person.snoozed > now.day
				? `before ${shortDay(person.snoozed, now.day)}`
				: undefined,
		],
		['notes', person.notes && inOneLine(person.notes, '; ')],
	];
	return [
		paint(style, 'who', line({...style, isColoured: false}, [person.name])),
		line(style, [meetingsInWords(page, now.day)]),
		...bar(page.rhythm, style),
		line(style, [balanceInWords(person.name, page.claims.owe, page.claims.owed)]),
		...facts.flatMap(([label, value]) => (value ? [line(style, [`${label}: `, 'faint'], [value])] : [])),
	];
};
