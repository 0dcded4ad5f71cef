import type {ContactFacts, MonicaAccount, SpecialDate} from './account.ts';
import type {SqlRow, Tables} from './sql.ts';
import {item, itemsOfSql, type Lookup, of} from './sql-items.ts';

/** The SQL export of Monica: a row of each table. Only here debts have their reasons. */

/** Whether a text is such a dump. */
export const isMonicaSql = (text: string): boolean =>
	/^\s*(?:#|--|\/\*|SET|INSERT)/i.test(text) && /INSERT\s+(?:IGNORE\s+)?INTO\s+[`"']?\w*contacts[`"']?/i.test(text);

export const readSqlAccount = ({tables}: Tables): MonicaAccount => {
	const rows = (name: string): readonly SqlRow[] => tables.get(name) ?? [];
	const byId = (name: string): ReadonlyMap<string, SqlRow> => new Map(rows(name).map(row => [of(row, 'id'), row]));
	const grouped = (name: string, column: string): ReadonlyMap<string, readonly SqlRow[]> =>
		Map.groupBy(rows(name), row => of(row, column));
	const types = byId('activity_types');
	const people = grouped('activity_contact', 'activity_id');
	const keys = new Map(rows('contacts').map(row => [of(row, 'id'), of(row, 'uuid')]));
	const lists = new Map(
		perContact.map(name => [name, grouped(name, name === 'relationships' ? 'contact_is' : 'contact_id')]),
	);
	const lookup: Lookup = {
		of: (name, contact) => lists.get(name)?.get(contact) ?? [],
		dates: byId('special_dates'),
		tags: byId('tags'),
		places: byId('places'),
		fieldTypes: byId('contact_field_types'),
		relationTypes: byId('relationship_types'),
		eventTypes: byId('life_event_types'),
		currencies: byId('currencies'),
		messages: grouped('messages', 'conversation_id'),
		me: new Set(rows('users').map(row => of(row, 'me_contact_id'))),
		keys,
	};
	const left = new Map<string, number>();
	for (const kind of ['photo', 'document', 'audit_log'])
		if (rows(`${kind}s`).length > 0) left.set(kind.replace('_', ' '), rows(`${kind}s`).length);
	const streets = rows('places').filter(row => of(row, 'street') !== '').length;
	if (streets > 0) left.set('street address', streets);
	return {
		contacts: rows('contacts').map(row => ({...factsOf(row, lookup), ...itemsOfSql(of(row, 'id'), lookup)})),
		activities: rows('activities').map(row => ({
			...item(row, 'happened_at', 'summary', 'description'),
			type:
				of(types.get(of(row, 'activity_type_id')), 'translation_key') ||
				of(types.get(of(row, 'activity_type_id')), 'name'),
			people: (people.get(of(row, 'id')) ?? []).map(link => of(link, 'contact_id')),
		})),
		journal: [
			...rows('entries').map(row => ({
				title: of(row, 'title'),
				text: of(row, 'post'),
				date: entryDate(row, rows('journal_entries')),
				created: of(row, 'created_at'),
			})),
			...rows('days').map(row => ({
				title: `a day of ${of(row, 'rate')} of 3`,
				text: of(row, 'comment'),
				date: of(row, 'date'),
				created: of(row, 'created_at'),
			})),
		],
		left,
	};
};

const perContact = [
	'addresses',
	'contact_fields',
	'relationships',
	'pets',
	'calls',
	'notes',
	'reminders',
	'tasks',
	'gifts',
	'debts',
	'conversations',
	'life_events',
	'contact_tag',
];

const entryDate = (row: SqlRow, journal: readonly SqlRow[]): string =>
	of(
		journal.find(one => of(one, 'journalable_id') === of(row, 'id') && /Entry$/.test(of(one, 'journalable_type'))),
		'date',
	) || of(row, 'created_at');

const factsOf = (row: SqlRow, lookup: Lookup): ContactFacts => {
	const id = of(row, 'id');
	const list = (name: string): readonly SqlRow[] => lookup.of(name, id);
	const date = (name: string): SpecialDate | undefined => {
		const found = lookup.dates.get(of(row, name));
		return (
			found && {
				date: of(found, 'date'),
				isAge: of(found, 'is_age_based') === '1',
				isYearUnknown: of(found, 'is_year_unknown') === '1',
			}
		);
	};
	return {
		key: id,
		uuid: of(row, 'uuid') || id,
		name: ['first_name', 'middle_name', 'last_name']
			.map(name => of(row, name))
			.filter(Boolean)
			.join(' '),
		nickname: of(row, 'nickname'),
		description: of(row, 'description'),
		work: [of(row, 'job'), of(row, 'company')].filter(Boolean).join(', '),
		food: of(row, 'food_preferences'),
		isPartial: of(row, 'is_partial') === '1',
		isMe: lookup.me.has(id),
		isDead: of(row, 'is_dead') === '1',
		died: date('deceased_special_date_id'),
		birthday: date('birthday_special_date_id'),
		met: {
			date: date('first_met_special_date_id'),
			where: of(row, 'first_met_where'),
			more: of(row, 'first_met_additional_info'),
			through: of(row, 'first_met_through_contact_id'),
		},
		every: Number(of(row, 'stay_in_touch_frequency')) || 0,
		tags: list('contact_tag').map(link => of(lookup.tags.get(of(link, 'tag_id')), 'name')),
		cities: list('addresses')
			.map(address => of(lookup.places.get(of(address, 'place_id')), 'city'))
			.filter(Boolean),
		fields: list('contact_fields').map(field => {
			const type = lookup.fieldTypes.get(of(field, 'contact_field_type_id'));
			return {type: of(type, 'type') || of(type, 'name'), data: of(field, 'data')};
		}),
		relations: list('relationships').map(relation => ({
			type: of(lookup.relationTypes.get(of(relation, 'relationship_type_id')), 'name'),
			of: of(relation, 'of_contact'),
		})),
		pets: list('pets').map(pet => of(pet, 'name')),
	};
};
