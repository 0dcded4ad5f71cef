import {listOf, objectOf, textOf} from '../json.ts';
import {type Item, type Items, money, together} from './account.ts';

export type Thing = Readonly<Record<string, unknown>>;

/** What is said of a thing itself and in its properties. */
export const flat = (thing: unknown): Thing => ({...objectOf(thing), ...objectOf(objectOf(thing).properties)});
/** The first of these fields that has a text; empty where none has. */
export const text = (thing: Thing, ...names: readonly string[]): string =>
	names.map(name => textOf(thing[name])).find(value => value !== undefined) ?? '';
/** Whether a field says yes, in one of the ways that Monica does. */
export const isTrue = (value: unknown): boolean => value === true || value === 1 || value === '1' || value === 'yes';

const currencyOf = (thing: Thing): string =>
	textOf(thing.currency) ?? text(objectOf(thing.currency), 'iso', 'symbol', 'name');

const item = (thing: Thing, dates: readonly string[], titles: readonly string[], texts: readonly string[]): Item => ({
	created: text(thing, 'created_at'),
	date: text(thing, ...dates, 'created_at'),
	title: text(thing, ...titles),
	text: text(thing, ...texts),
});

/** What the export has of all that happened with a contact. */
export const itemsOf = (
	things: (...kinds: readonly string[]) => readonly Thing[],
	names: ReadonlyMap<string, string>,
): Items => ({
	calls: things('call').map(call => item(call, ['called_at'], [], ['content'])),
	notes: things('note').map(note => ({
		...item(note, [], [], ['body']),
		isStarred: isTrue(note.is_favorite) || isTrue(note.is_favorited),
	})),
	reminders: things('reminder').map(reminder => ({
		...item(reminder, ['initial_date', 'next_expected_date'], ['title'], ['description']),
		every: everyOf(text(reminder, 'frequency_type'), text(reminder, 'frequency_number')),
	})),
	tasks: things('task').map(task => ({
		...item(task, [], ['title'], ['description']),
		isDone: isTrue(task.completed),
		done: text(task, 'completed_at', 'updated_at'),
	})),
	gifts: things('gift').map(gift => ({
		...item(gift, ['date'], ['name'], ['comment']),
		text: together(text(gift, 'comment'), text(gift, 'url')),
		status: giftStatus(gift),
		amount: money(text(gift, 'amount', 'value'), currencyOf(gift)),
	})),
	debts: things('debt').map(debt => ({
		...item(debt, [], [], ['reason']),
		isMine: isTrue(debt.in_debt),
		isPaid: /^complete/i.test(text(debt, 'status')),
		paid: text(debt, 'updated_at', 'created_at'),
		amount: money(text(debt, 'amount'), currencyOf(debt)),
	})),
	talks: things('conversation').map(talk => item({...talk, content: messages(talk)}, ['happened_at'], [], ['content'])),
	events: things('life_event').map(event =>
		item(
			{...event, name: text(event, 'name') || (names.get(text(event, 'type')) ?? '').replaceAll('_', ' ')},
			['happened_at'],
			['name'],
			['note'],
		),
	),
});

const messages = (talk: Thing): string =>
	listOf(talk.messages ?? objectOf(talk.message).values)
		.map(flat)
		.map(message => `${isTrue(message.written_by_me) ? 'Me: ' : ''}${text(message, 'content')}`)
		.join('\n');

/** How often a reminder comes back, in words; empty for one that comes once. */
export const everyOf = (type: string, number: string): string => {
	const unit = /^(week|month|year|day)/.exec(type)?.[1];
	if (!unit) return '';
	return Number(number) > 1 ? `every ${number} ${unit}s` : `every ${unit}`;
};

const giftStatus = (gift: Thing): string => {
	const status = text(gift, 'status').toLowerCase();
	if (status !== '') return status;
	return isTrue(gift.has_been_received) ? 'received' : isTrue(gift.has_been_offered) ? 'offered' : 'idea';
};
