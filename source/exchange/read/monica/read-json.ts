import {listInJson, objectOf, textInJson} from '../json.ts';
import type {Activity, Contact, ContactFacts, MonicaAccount, SpecialDate} from './account.ts';
import {firstText, flat, isTrue, itemsOfJson, type JsonThing} from './json-items.ts';

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
const listsIn = (thing: JsonThing): ReadonlyMap<string, readonly unknown[]> => {
	const lists = new Map<string, readonly unknown[]>();
	const put = (name: string, values: unknown): void => {
		const key = name
			.replace(/ies$/, 'y')
			.replace(/(?<!s)s$/, '')
			.replaceAll(/([a-z])([A-Z])/g, '$1_$2')
			.toLowerCase();
		lists.set(key, [...(lists.get(key) ?? []), ...listInJson(values)]);
	};
	for (const one of listInJson(thing.data)) put(String(objectOf(one).type ?? ''), objectOf(one).values);
	for (const holder of [thing, objectOf(thing.properties), objectOf(thing.data)])
		for (const [name, value] of Object.entries(holder)) {
			if (Array.isArray(objectOf(value).values)) put(String(objectOf(value).type ?? name), objectOf(value).values);
			else if (Array.isArray(value) && name !== 'data' && name !== 'tags') put(name, value);
		}
	return lists;
};

const dateIn = (value: unknown): SpecialDate | undefined => {
	const date = flat(value);
	return firstText(date, 'date') === ''
		? undefined
		: {date: firstText(date, 'date'), isAge: isTrue(date.is_age_based), isYearUnknown: isTrue(date.is_year_unknown)};
};

export const readJsonAccount = (value: unknown): MonicaAccount => {
	const account = objectOf(objectOf(value).account ?? value);
	const lists = listsIn(account);
	const instance = objectOf(account.instance);
	const names = new Map(
		[
			...listInJson(instance.activity_types),
			...listInJson(instance.contact_field_types),
			...listInJson(instance.life_event_types),
			...(lists.get('activity_type') ?? []),
		].map((one): [string, string] => {
			const type = flat(one);
			return [
				firstText(type, 'uuid'),
				firstText(type, 'translation_key', 'default_life_event_type_key', 'name', 'type') || firstText(type, 'name'),
			];
		}),
	);
	const me = new Set((lists.get('user') ?? []).map(user => firstText(flat(user), 'me_contact')).filter(Boolean));
	const people = new Map<string, string[]>();
	const left = new Map<string, number>();
	const contacts = (lists.get('contact') ?? []).map(one =>
		contactOf(one, names, me, lists.get('relationship') ?? [], people, left),
	);
	for (const kind of ['photo', 'document', 'audit_log']) leave(left, kind, lists.get(kind)?.length ?? 0);
	return {
		contacts,
		activities: (lists.get('activity') ?? [])
			.filter(one => typeof one === 'object')
			.map(one => activityOf(one, names, people)),
		journal: (lists.get('journal_entry') ?? []).map(one => {
			const entry = flat(one);
			const rated = firstText(entry, 'rate') && `a day of ${firstText(entry, 'rate')} of 3`;
			const day = ['year', 'month', 'day'].map(part => firstText(entry, part).padStart(2, '0')).join('-');
			return {
				title: firstText(entry, 'title') || rated,
				text: firstText(entry, 'post', 'comment'),
				date: firstText(entry, 'date') || day,
				created: firstText(entry, 'created_at'),
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
	const uuid = firstText(activity, 'uuid');
	const listed = listInJson(activity.attendees ?? activity.contacts).map(
		who => textInJson(who) ?? firstText(flat(who), 'uuid'),
	);
	return {
		created: firstText(activity, 'created_at'),
		date: firstText(activity, 'happened_at', 'created_at'),
		title: firstText(activity, 'summary'),
		text: firstText(activity, 'description'),
		type: names.get(firstText(activity, 'type')) ?? firstText(activity, 'type'),
		people: [...new Set([...(people.get(uuid) ?? []), ...listed])],
	};
};

const contactOf = (
	one: unknown,
	names: ReadonlyMap<string, string>,
	me: ReadonlySet<string>,
	relations: readonly unknown[],
	people: Map<string, string[]>,
	left: Map<string, number>,
): Contact => {
	const contact = flat(one);
	const lists = listsIn(objectOf(one));
	const things: Things = (...kinds) => kinds.flatMap(kind => lists.get(kind) ?? []).map(flat);
	const key = firstText(contact, 'uuid');
	for (const uuid of lists.get('activity') ?? []) {
		const id = textInJson(uuid) ?? firstText(flat(uuid), 'uuid');
		people.set(id, [...(people.get(id) ?? []), key]);
	}
	leave(left, 'street address', things('address').filter(address => firstText(address, 'street') !== '').length);
	for (const [kind, values] of lists) if (!taken.has(kind)) leave(left, kind, values.length);
	return {...factsOf(key, contact, things, names, me, relations), ...itemsOfJson(things, names)};
};

/** Lists of a contact that are read, or are counted with those of the account. */
const taken = new Set(
	(
		'call note reminder task gift debt conversation life_event contact_field address pet activity relationship ' +
		'photo document tag'
	).split(' '),
);

const leave = (left: Map<string, number>, kind: string, count: number): void => {
	const what = kind.replaceAll('_', ' ');
	if (count > 0) left.set(what, (left.get(what) ?? 0) + count);
};

type Things = (...kinds: readonly string[]) => readonly JsonThing[];

const factsOf = (
	key: string,
	contact: JsonThing,
	things: Things,
	names: ReadonlyMap<string, string>,
	me: ReadonlySet<string>,
	relations: readonly unknown[],
): ContactFacts => ({
	key,
	uuid: key,
	name: ['first_name', 'middle_name', 'last_name']
		.map(name => firstText(contact, name))
		.filter(Boolean)
		.join(' '),
	nickname: firstText(contact, 'nickname'),
	description: firstText(contact, 'description'),
	work: [firstText(contact, 'job'), firstText(contact, 'company')].filter(Boolean).join(', '),
	food: firstText(contact, 'food_preferences'),
	isPartial: isTrue(contact.is_partial),
	isMe: me.has(key) || isTrue(contact.is_me),
	isDead: isTrue(contact.is_dead),
	died: dateIn(contact.deceased_date),
	birthday: dateIn(contact.birthdate),
	met: {
		date: dateIn(contact.first_met_date),
		where: firstText(contact, 'first_met_where'),
		more: firstText(contact, 'first_met_additional_info', 'first_met_additional_information'),
		through: firstText(contact, 'first_met_through'),
	},
	every: Number(firstText(contact, 'stay_in_touch_frequency')) || 0,
	tags: listInJson(contact.tags).map(tag => textInJson(tag) ?? firstText(flat(tag), 'name')),
	cities: things('address')
		.map(address => firstText(address, 'city'))
		.filter(Boolean),
	fields: things('contact_field').map(field => ({
		type: names.get(firstText(field, 'type')) ?? firstText(field, 'type'),
		data: firstText(field, 'data'),
	})),
	relations: relations
		.map(flat)
		.flatMap(relation =>
			firstText(relation, 'contact_is') === key
				? [{type: firstText(relation, 'type'), of: firstText(relation, 'of_contact')}]
				: [],
		),
	pets: things('pet').map(pet => [firstText(pet, 'name'), firstText(pet, 'category')].filter(Boolean).join(', ')),
});
