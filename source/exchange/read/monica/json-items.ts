import {listInJson, objectOf, textInJson} from '../json.ts';
import {amountInWords, type MonicaItem, type MonicaItems, together} from './account.ts';

export type JsonThing = Readonly<Record<string, unknown>>;

/** What is said of a thing itself and in its properties. */
export const flat = (thing: unknown): JsonThing => ({...objectOf(thing), ...objectOf(objectOf(thing).properties)});
/** The first of these fields that has a text; empty where none has. */
export const firstText = (thing: JsonThing, ...names: readonly string[]): string =>
	names.map(name => textInJson(thing[name])).find(value => value !== undefined) ?? '';
/** Whether a field says yes, in one of the ways that Monica does. */
export const isTrue = (value: unknown): boolean => value === true || value === 1 || value === '1' || value === 'yes';

const currencyOf = (thing: JsonThing): string =>
	textInJson(thing.currency) ?? firstText(objectOf(thing.currency), 'iso', 'symbol', 'name');

const item = (
	thing: JsonThing,
	dates: readonly string[],
	titles: readonly string[],
	texts: readonly string[],
): MonicaItem => ({
	created: firstText(thing, 'created_at'),
	date: firstText(thing, ...dates, 'created_at'),
	title: firstText(thing, ...titles),
	text: firstText(thing, ...texts),
});

/** What the export has of all that happened with a contact. */
export const itemsOfJson = (
	things: (...kinds: readonly string[]) => readonly JsonThing[],
	names: ReadonlyMap<string, string>,
): MonicaItems => ({
	calls: things('call').map(call => item(call, ['called_at'], [], ['content'])),
	notes: things('note').map(note => ({
		...item(note, [], [], ['body']),
		isStarred: isTrue(note.is_favorite) || isTrue(note.is_favorited),
	})),
	reminders: things('reminder').map(reminder => ({
		...item(reminder, ['initial_date', 'next_expected_date'], ['title'], ['description']),
		every: everyOf(firstText(reminder, 'frequency_type'), firstText(reminder, 'frequency_number')),
	})),
	tasks: things('task').map(task => ({
		...item(task, [], ['title'], ['description']),
		isDone: isTrue(task.completed),
		done: firstText(task, 'completed_at', 'updated_at'),
	})),
	gifts: things('gift').map(gift => ({
		...item(gift, ['date'], ['name'], ['comment']),
		text: together(firstText(gift, 'comment'), firstText(gift, 'url')),
		status: giftStatus(gift),
		amount: amountInWords(firstText(gift, 'amount', 'value'), currencyOf(gift)),
	})),
	debts: things('debt').map(debt => ({
		...item(debt, [], [], ['reason']),
		isMine: isTrue(debt.in_debt),
		isPaid: /^complete/i.test(firstText(debt, 'status')),
		paid: firstText(debt, 'updated_at', 'created_at'),
		amount: amountInWords(firstText(debt, 'amount'), currencyOf(debt)),
	})),
	talks: things('conversation').map(talk => item({...talk, content: messages(talk)}, ['happened_at'], [], ['content'])),
	events: things('life_event').map(event =>
		item(
			{...event, name: firstText(event, 'name') || (names.get(firstText(event, 'type')) ?? '').replaceAll('_', ' ')},
			['happened_at'],
			['name'],
			['note'],
		),
	),
});

const messages = (talk: JsonThing): string =>
	listInJson(talk.messages ?? objectOf(talk.message).values)
		.map(flat)
		.map(message => `${isTrue(message.written_by_me) ? 'Me: ' : ''}${firstText(message, 'content')}`)
		.join('\n');

/** How often a reminder comes back, in words; empty for one that comes once. */
export const everyOf = (type: string, number: string): string => {
	const unit = /^(week|month|year|day)/.exec(type)?.[1];
	if (!unit) return '';
	return Number(number) > 1 ? `every ${number} ${unit}s` : `every ${unit}`;
};

const giftStatus = (gift: JsonThing): string => {
	const status = firstText(gift, 'status').toLowerCase();
	if (status !== '') return status;
	return isTrue(gift.has_been_received) ? 'received' : isTrue(gift.has_been_offered) ? 'offered' : 'idea';
};
