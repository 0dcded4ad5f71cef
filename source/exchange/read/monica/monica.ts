import type {Day} from '../../../journal/day.ts';
import type {Entry} from '../../../journal/entry.ts';
import {oneLine, oneLines} from '../../common/clean.ts';
import {cutOff} from '../../common/cut-off.ts';
import {birthdayOf, parseMoment} from '../../common/dates.ts';
import {type FoundEntry, type Gathering, gathering} from '../../common/gather.ts';
import {howInText} from '../../common/how.ts';
import {moreThan, mostPeople} from '../../common/more-than.ts';
import type {FormatReader, Imported, Means} from '../../imported.ts';
import {parseJson, tooManyValues} from '../json.ts';
import {
	type Activity,
	type Contact,
	type MonicaAccount,
	type MonicaItem,
	type SpecialDate,
	together,
} from './account.ts';
import {readJsonAccount} from './read-json.ts';
import {readSqlAccount} from './read-sql.ts';
import {readTables} from './sql.ts';

/** Accounts of Monica 4, as JSON or SQL. Where both are given, a debt has its reason from the SQL. */
export const readMonica: FormatReader = (files, means) => {
	const all: Imported[] = [];
	for (const {name, text} of files) {
		// Ids are counted for each file by itself: the JSON and the SQL of one account give the same ones.
		const found = gathering('monica', means);
		if (/^\s*\{/.test(text)) {
			const value = parseJson(name, text);
			if ('unfit' in value) return value;
			const account = readJsonAccount(value.json);
			if (account.contacts.length > mostPeople) return moreThan(name, mostPeople, 'contacts');
			addAccount(name, account, found, means);
		} else {
			const much = tooManyValues(name, text);
			if (much) return much;
			const tables = readTables(text);
			if (tables.isCut) return cutOff(name);
			if ((tables.tables.get('contacts')?.length ?? 0) > mostPeople) return moreThan(name, mostPeople, 'contacts');
			addAccount(name, readSqlAccount(tables), found, means);
		}
		all.push(found.done());
	}
	const entries = new Map<string, Entry>();
	for (const entry of all.flatMap(one => one.entries)) {
		const before = entries.get(entry.id);
		entries.set(entry.id, before ? {...before, text: fuller(before.text, entry.text)} : entry);
	}
	const together_ = gathering('monica', means);
	for (const person of all.flatMap(one => one.people)) together_.person(person);
	return {
		...together_.done(),
		entries: [...entries.values()],
		notTaken: all.flatMap(one => one.notTaken),
		problems: all.flatMap(one => one.problems),
		hints: all.flatMap(one => one.hints),
	};
};

/** Of two exports the text that says more: of a debt the currency is in the one and the reason in the other. */
const fuller = (a: string, b: string): string => {
	const reason = (text: string): string =>
		text.startsWith('lent ') && text.includes(':') ? text.slice(text.indexOf(':')) : '';
	if (!a.startsWith('lent ') || reason(a) === reason(b)) return b.length > a.length ? b : a;
	const [what, why] = reason(a) === '' ? [a, reason(b)] : [b, reason(a)];
	return `${what}${why}`;
};

const addAccount = (file: string, account: MonicaAccount, found: Gathering, means: Means): undefined => {
	const names = new Map<string, string>();
	for (const contact of account.contacts)
		if (!contact.isMe) names.set(contact.key, oneLine(contact.name) || oneLine(contact.nickname));
	for (const [at, contact] of account.contacts.entries()) {
		if (at % 100 === 0) means.tick(at / account.contacts.length);
		if (contact.isMe) continue;
		if (contact.isPartial) {
			found.notTaken('relative without a page', 'they are named in the notes of whom they belong to');
			continue;
		}
		const name = found.person(personOf(contact, names));
		if (name === '') found.problem(file, 1, 'a contact without a name');
		else addItems(file, name, contact, found, means.now.day);
	}
	for (const activity of account.activities) addActivity(file, activity, names, found, means.now.day);
	for (const entry of account.journal)
		add(file, entry, {kind: 'note', text: together(entry.title, entry.text)}, ['journal'], found);
	const reasons = new Map([
		['photo', 'pictures are not kept'],
		['street address', 'only the city of an address is kept'],
		['document', 'files are not kept'],
		['audit log', 'it is what Monica noted of its own use'],
	]);
	for (const [what, count] of account.left)
		found.notTaken(what, reasons.get(what) ?? 'there is no place for it', count);
};

const special = (date: SpecialDate | undefined): string | undefined => {
	if (!date || date.isAge) return undefined;
	const birthday = birthdayOf(date.date.slice(0, 10));
	return birthday && date.isYearUnknown ? `--${birthday.slice(-5)}` : birthday;
};

const personOf = (contact: Contact, names: ReadonlyMap<string, string>) => {
	const {met, fields} = contact;
	const of = (pattern: RegExp): readonly string[] =>
		fields.filter(({type}) => pattern.test(type)).map(({data}) => data);
	const others = fields.filter(({type}) => !/e?mail|phone|tel/i.test(type));
	const isMail = ({data}: {readonly data: string}): boolean => /^\S+@\S+\.\S+$/.test(data.trim());
	const isPhone = ({data}: {readonly data: string}): boolean => /^\+?[\d\s()/.-]{5,}$/.test(data.trim());
	const isLink = ({data}: {readonly data: string}): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(data.trim());
	const rest = others.filter(one => !isMail(one) && !isPhone(one) && !isLink(one));
	const age = contact.birthday?.isAge ? `born about ${contact.birthday.date.slice(0, 4)}` : '';
	return {
		name: contact.name || contact.nickname,
		aliases: [contact.nickname],
		circles: contact.tags,
		work: contact.work,
		city: contact.cities[0],
		met: [special(met.date), met.where, met.more]
			.map(text => oneLine(text ?? ''))
			.filter(Boolean)
			.join(', '),
		introducedBy: names.get(met.through),
		notes: together(
			contact.description,
			...contact.cities.slice(1).map(city => `also in ${city}`),
			contact.food && `food: ${contact.food}`,
			...contact.relations.flatMap(({type, of: other}) =>
				names.get(other) ? [`${type.replaceAll('_', ' ')} of ${names.get(other)}`] : [],
			),
			...contact.pets.map(pet => `pet: ${pet}`),
			...rest.map(({type, data}) => `${type || 'contact'}: ${data}`),
			age,
			contact.isDead
				? `has died${contact.died && !contact.died.isAge ? `, ${contact.died.date.slice(0, 10)}` : ''}`
				: '',
		),
		links: others.filter(isLink).map(({data}) => data),
		emails: [...of(/e?mail/i), ...others.filter(isMail).map(({data}) => data)],
		phones: [...of(/phone|tel/i), ...others.filter(one => isPhone(one) && !isLink(one)).map(({data}) => data)],
		birthday: special(contact.birthday),
		every: contact.every,
	};
};

type Fields = Partial<FoundEntry> & {readonly kind: FoundEntry['kind']; readonly text: string};

/** Adds an entry at the day that Monica has; where there is none that is a problem. */
const add = (
	file: string,
	item: Pick<MonicaItem, 'created' | 'date'>,
	fields: Fields,
	identity: readonly string[],
	found: Gathering,
): undefined => {
	const moment = parseMoment(item.date.slice(0, 10));
	const stamp = item.created.replaceAll(/\D/g, '').slice(0, 14);
	if (!moment) return found.problem(file, 1, `${identity[0]} without a date: ${oneLine(fields.text).slice(0, 60)}`);
	found.entry([...identity, stamp], {...fields, date: moment.date, created: instantIn(item.created)});
};

const instantIn = (text: string): string | undefined => {
	const [, date, time] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})/.exec(text) ?? [];
	return date === undefined ? undefined : `${date}T${time}.000Z`;
};

const addItems = (file: string, name: string, contact: Contact, found: Gathering, today: Day): undefined => {
	const people = [name];
	const {uuid} = contact;
	const put = (what: string, item: MonicaItem, fields: Fields): undefined =>
		add(file, item, {people, ...fields}, [what, uuid], found);
	for (const call of contact.calls)
		put('call', call, {kind: 'meeting', how: 'call', text: call.text || `call with ${name}`});
	for (const talk of contact.talks)
		put('conversation', talk, {kind: 'meeting', how: 'message', text: talk.text || `messages with ${name}`});
	for (const note of contact.notes)
		put('note', note, {kind: 'note', text: note.text, ...(note.isStarred && {starred: true})});
	for (const event of contact.events) put('life event', event, {kind: 'note', text: together(event.title, event.text)});
	for (const reminder of contact.reminders) {
		if (/birthday|geburtstag|anniversaire de|cumpleaños/i.test(reminder.title) && contact.birthday)
			found.notTaken('reminder of a birthday', 'birthdays are known of people');
		else
			put('reminder', reminder, {
				kind: 'note',
				text: together(`reminder: ${reminder.title}${reminder.every && ` (${reminder.every})`}`, reminder.text),
			});
	}
	for (const task of contact.tasks) {
		const done = parseMoment(task.done.slice(0, 10))?.date ?? today;
		const state = task.isDone ? {state: 'settled', settled: {date: done, by: 'kept'}} : {state: 'promised'};
		put('task', task, {kind: 'favour', way: 'given', ...state, text: together(task.title, task.text)});
	}
	for (const gift of contact.gifts) {
		const text = together(`${gift.title}${gift.amount && ` (${gift.amount})`}`, gift.text);
		if (gift.status === 'idea') put('gift', gift, {kind: 'note', text: `gift idea: ${text}`});
		else
			put('gift', gift, {
				kind: 'favour',
				way: gift.status === 'received' ? 'received' : 'given',
				state: 'settled',
				settled: {date: parseMoment(gift.date.slice(0, 10))?.date ?? today, by: 'freely'},
				text,
			});
	}
	for (const debt of contact.debts) {
		const what = debt.amount || 'something';
		const state = debt.isPaid
			? {state: 'settled', settled: {date: parseMoment(debt.paid.slice(0, 10))?.date ?? today, by: 'returned'}}
			: {state: 'open'};
		put('debt', debt, {
			kind: 'favour',
			way: debt.isMine ? 'received' : 'given',
			...state,
			text: `lent ${what}${debt.text.trim() && `: ${debt.text.trim()}`}`,
		});
	}
};

const hows: readonly (readonly [RegExp, string])[] = [
	[/bar|drink/, 'drink'],
	[/ate|restaurant|picnic|dinner/, 'dinner'],
	[/lunch/, 'lunch'],
	[/movie|theater|theatre|concert|play|museum|sport|party/, 'event'],
	[/home|their_place/, 'visit'],
];

const addActivity = (
	file: string,
	activity: Activity,
	names: ReadonlyMap<string, string>,
	found: Gathering,
	today: Day,
): undefined => {
	const people = oneLines(activity.people.map(key => names.get(key)));
	const text = together(activity.title, activity.text);
	const how =
		howInText(activity.title) ??
		hows.find(([pattern]) => pattern.test(activity.type.toLowerCase()))?.[1] ??
		howInText(activity.text) ??
		'meeting';
	const isPlan = activity.date.slice(0, 10) > today;
	const fields: Fields =
		people.length === 0
			? {kind: 'note', text}
			: {kind: 'meeting', how, people, text, ...(isPlan && {state: 'planned'})};
	add(file, activity, fields, ['activity', oneLine(activity.title)], found);
};
