import {listOf, objectOf, textOf} from '../json.ts';
import type {Account, Activity, Contact, Facts, SpecialDate} from './account.ts';
import {flat, isTrue, itemsOf, type Thing, text} from './json-items.ts';

/** The JSON export of Monica 3 and 4: lists as `{count, type, values}`, and of each thing its `properties`. */

/** Whether a JSON value is such an export. */
export const isMonicaJson = (value: unknown): boolean => {
	const {account, contacts} = objectOf(value);
	return (
		Object.keys(objectOf(account)).some(key => key === 'data' || key === 'contacts') ||
		(contacts !== undefined && 'app_version' in objectOf(value))
	);
};

/** The lists within a thing, by their type: `data` holds them one after the other, older exports by name. */
const listsIn = (thing: Thing): ReadonlyMap<string, readonly unknown[]> => {
	const lists = new Map<string, readonly unknown[]>();
	const put = (name: string, values: unknown): void => {
		const key = name
			.replace(/ies$/, 'y')
			.replace(/(?<!s)s$/, '')
			.replaceAll(/([a-z])([A-Z])/g, '$1_$2')
			.toLowerCase();
		lists.set(key, [...(lists.get(key) ?? []), ...listOf(values)]);
	};
	for (const one of listOf(thing.data)) put(String(objectOf(one).type ?? ''), objectOf(one).values);
	for (const holder of [thing, objectOf(thing.properties), objectOf(thing.data)])
		for (const [name, value] of Object.entries(holder)) {
			if (Array.isArray(objectOf(value).values)) put(String(objectOf(value).type ?? name), objectOf(value).values);
			else if (Array.isArray(value) && name !== 'data' && name !== 'tags') put(name, value);
		}
	return lists;
};

const dateIn = (value: unknown): SpecialDate | undefined => {
	const date = flat(value);
	return text(date, 'date') === ''
		? undefined
		: {date: text(date, 'date'), isAge: isTrue(date.is_age_based), isYearUnknown: isTrue(date.is_year_unknown)};
};

export const readAccount = (value: unknown): Account => {
	const account = objectOf(objectOf(value).account ?? value);
	const lists = listsIn(account);
	const instance = objectOf(account.instance);
	const names = new Map(
		[
			...listOf(instance.activity_types),
			...listOf(instance.contact_field_types),
			...listOf(instance.life_event_types),
			...(lists.get('activity_type') ?? []),
		].map((one): [string, string] => {
			const type = flat(one);
			return [
				text(type, 'uuid'),
				text(type, 'translation_key', 'default_life_event_type_key', 'name', 'type') || text(type, 'name'),
			];
		}),
	);
	const me = new Set((lists.get('user') ?? []).map(user => text(flat(user), 'me_contact')).filter(Boolean));
	const people = new Map<string, string[]>();
	const contacts = (lists.get('contact') ?? []).map(one =>
		contactOf(one, names, me, lists.get('relationship') ?? [], people),
	);
	const left = new Map<string, number>();
	for (const kind of ['photo', 'document', 'audit_log'])
		if (lists.get(kind)?.length) left.set(kind.replace('_', ' '), lists.get(kind)?.length ?? 0);
	return {
		contacts,
		activities: (lists.get('activity') ?? [])
			.filter(one => typeof one === 'object')
			.map(one => activityOf(one, names, people)),
		journal: (lists.get('journal_entry') ?? []).map(one => {
			const entry = flat(one);
			const rated = text(entry, 'rate') && `a day of ${text(entry, 'rate')} of 3`;
			const day = ['year', 'month', 'day'].map(part => text(entry, part).padStart(2, '0')).join('-');
			return {
				title: text(entry, 'title') || rated,
				text: text(entry, 'post', 'comment'),
				date: text(entry, 'date') || day,
				created: text(entry, 'created_at'),
			};
		}),
		left,
	};
};

const activityOf = (
	one: unknown,
	names: ReadonlyMap<string, string>,
	people: ReadonlyMap<string, readonly string[]>,
): Activity => {
	const activity = flat(one);
	const uuid = text(activity, 'uuid');
	const listed = listOf(activity.attendees ?? activity.contacts).map(who => textOf(who) ?? text(flat(who), 'uuid'));
	return {
		created: text(activity, 'created_at'),
		date: text(activity, 'happened_at', 'created_at'),
		title: text(activity, 'summary'),
		text: text(activity, 'description'),
		type: names.get(text(activity, 'type')) ?? text(activity, 'type'),
		people: [...new Set([...(people.get(uuid) ?? []), ...listed])],
	};
};

const contactOf = (
	one: unknown,
	names: ReadonlyMap<string, string>,
	me: ReadonlySet<string>,
	relations: readonly unknown[],
	people: Map<string, string[]>,
): Contact => {
	const contact = flat(one);
	const lists = listsIn(objectOf(one));
	const things: Things = (...kinds) => kinds.flatMap(kind => lists.get(kind) ?? []).map(flat);
	const key = text(contact, 'uuid');
	for (const uuid of lists.get('activity') ?? []) {
		const id = textOf(uuid) ?? text(flat(uuid), 'uuid');
		people.set(id, [...(people.get(id) ?? []), key]);
	}
	return {...factsOf(key, contact, things, names, me, relations), ...itemsOf(things, names)};
};

type Things = (...kinds: readonly string[]) => readonly Thing[];

const factsOf = (
	key: string,
	contact: Thing,
	things: Things,
	names: ReadonlyMap<string, string>,
	me: ReadonlySet<string>,
	relations: readonly unknown[],
): Facts => ({
	key,
	uuid: key,
	name: ['first_name', 'middle_name', 'last_name']
		.map(name => text(contact, name))
		.filter(Boolean)
		.join(' '),
	nickname: text(contact, 'nickname'),
	description: text(contact, 'description'),
	work: [text(contact, 'job'), text(contact, 'company')].filter(Boolean).join(', '),
	food: text(contact, 'food_preferences'),
	isPartial: isTrue(contact.is_partial),
	isMe: me.has(key) || isTrue(contact.is_me),
	isDead: isTrue(contact.is_dead),
	died: dateIn(contact.deceased_date),
	birthday: dateIn(contact.birthdate),
	met: {
		date: dateIn(contact.first_met_date),
		where: text(contact, 'first_met_where'),
		more: text(contact, 'first_met_additional_info', 'first_met_additional_information'),
		through: text(contact, 'first_met_through'),
	},
	every: Number(text(contact, 'stay_in_touch_frequency')) || 0,
	tags: listOf(contact.tags).map(tag => textOf(tag) ?? text(flat(tag), 'name')),
	cities: things('address')
		.map(address => text(address, 'city'))
		.filter(Boolean),
	fields: things('contact_field').map(field => ({
		type: names.get(text(field, 'type')) ?? text(field, 'type'),
		data: text(field, 'data'),
	})),
	relations: relations
		.map(flat)
		.flatMap(relation =>
			text(relation, 'contact_is') === key ? [{type: text(relation, 'type'), of: text(relation, 'of_contact')}] : [],
		),
	pets: things('pet').map(pet => [text(pet, 'name'), text(pet, 'category')].filter(Boolean).join(', ')),
});
