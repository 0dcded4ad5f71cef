import type {Entry} from '../../../source/journal/entry.ts';
import type {Person} from '../../../source/journal/person/person.ts';
import {favour, id, meeting, note, person} from '../example.ts';

/**
 * People with what they offer, what they work, and what was written of them: written once, before the rules were tried
 * on it.
 */
export const people: readonly Person[] = [
	person('Amira Haddad', {work: 'immigration lawyer', city: 'Basel'}),
	person('Bruno Keller', {offers: ['carpentry', 'a van'], city: 'Basel'}),
	person('Chiara Rossi', {offers: ['Italian lessons', 'pasta for twenty'], city: 'Lugano'}),
	person('Dmitri Volkov', {work: 'teaches the violin at the conservatory'}),
	person('Elena Petrova', {offers: ['proofreading in English'], work: 'editor at a publishing house'}),
	person('Farid Nasser', {work: 'tax adviser', city: 'Geneva'}),
	person('Gwen Price', {offers: ['dog sitting', 'a room for guests'], city: 'Cardiff'}),
	person('Hugo Lindt', {work: 'paediatrician', offers: ['second opinions on anything medical']}),
	person('Ines Costa', {offers: ['Portuguese', 'surfing']}),
	person('Jonas Weber', {offers: ['bicycle repair'], work: 'mechanic'}),
	person('Kofi Mensah', {offers: ['statistics', 'R and Python']}),
	person('Lotte de Vries', {offers: ['bookkeeping for small firms'], city: 'Utrecht'}),
	person('Maya Singh', {work: 'wedding photographer'}),
	person('Nils Berg', {offers: ['sourdough starter', 'a bread oven']}),
	person('Olive Grant', {work: 'recruiter for hospitals', offers: ['practice interviews']}),
	person('Pablo Reyes', {work: 'web designer'}),
	person('Quentin Roy', {offers: ['a drill', 'a long ladder'], city: 'Basel'}),
	person('Rosa Blum', {offers: ['grafting apple trees', 'garden advice']}),
	person('Sven Olsen', {work: 'fundraising for a museum'}),
	person('Tara Quinn', {offers: ['sailing lessons', 'knots']}),
	person('Ugo Ferri', {work: 'plumber'}),
	person('Vera Novak', {offers: ['Czech and German translations'], city: 'Bern'}),
	person('Wim Peeters', {}),
	person('Xenia Lang', {}),
	person('Yusuf Demir', {}),
];

const with_ = (number: number, name: string, text: string, fields: Partial<Entry> = {}): Entry =>
	meeting({...(fields as object), id: id(number), people: [name], text});

export const entries: readonly Entry[] = [
	favour({id: id(1), people: ['Wim Peeters'], text: 'fixed my boiler on a Sunday'}),
	favour({id: id(2), people: ['Xenia Lang'], text: 'sewed the costume for the school play', state: 'settled'}),
	with_(3, 'Yusuf Demir', 'his beehives, the honey of this summer'),
	with_(4, 'Yusuf Demir', 'two more beehives on the roof'),
	with_(5, 'Yusuf Demir', 'the beehives again; wasps'),
	with_(6, 'Gwen Price', 'coffee near the station, she reads everything'),
	with_(7, 'Kofi Mensah', 'lunch by the station, a good talk about school'),
	with_(8, 'Maya Singh', 'walk to the lake, her new flat has no lift'),
	with_(9, 'Nils Berg', 'dinner, his lawyer told him to wait'),
	with_(10, 'Olive Grant', 'her piano is out of tune'),
	with_(11, 'Pablo Reyes', 'call about the summer, and a visa that took long'),
	with_(12, 'Rosa Blum', 'her dentist retired, the sea was cold'),
	with_(13, 'Sven Olsen', 'he sold the car, the museum is closed'),
	with_(14, 'Tara Quinn', 'a film about chess, then rain'),
	note({id: id(15), text: 'a plumber costs more than a doctor'}),
];

/** A need, and who is the right answer; none where nobody of these could help. */
export type Need = readonly [text: string, right: string | undefined];

export const needs: readonly Need[] = [
	['a lawyer who knows visas', 'Amira Haddad'],
	['somebody to build a bookshelf, a carpenter perhaps', 'Bruno Keller'],
	['a van for Saturday', 'Bruno Keller'],
	['someone to practise Italian with', 'Chiara Rossi'],
	['a violin teacher for her daughter', 'Dmitri Volkov'],
	['somebody to proofread an application in English', 'Elena Petrova'],
	['help with the tax return', 'Farid Nasser'],
	['someone to look after the dog over Easter', 'Gwen Price'],
	['a place to stay in Cardiff for two nights, a guest room', 'Gwen Price'],
	['a doctor who takes time for children', 'Hugo Lindt'],
	['to learn Portuguese before the move', 'Ines Costa'],
	['a bike that needs repairing', 'Jonas Weber'],
	['someone good with statistics for the thesis', 'Kofi Mensah'],
	['an accountant for a small company', 'Lotte de Vries'],
	['a photographer for the wedding', 'Maya Singh'],
	['a recipe for sourdough', 'Nils Berg'],
	['to practise for a job interview', 'Olive Grant'],
	['a website for the shop', 'Pablo Reyes'],
	['a ladder that reaches the gutter', 'Quentin Roy'],
	['advice on pruning the apple trees', 'Rosa Blum'],
	['somebody who knows fundraising', 'Sven Olsen'],
	['a plumber, the kitchen is under water', 'Ugo Ferri'],
	['a translator for Czech', 'Vera Novak'],
	['someone to sew curtains', 'Xenia Lang'],
	['a beekeeper, or anyone with beehives', 'Yusuf Demir'],
	['somebody who reads a lot', undefined],
	['a lift to the station on Monday', undefined],
	['a piano for the new flat', undefined],
	['a dentist', undefined],
	['a school for her son in Basel', undefined],
	['a used car, cheap', undefined],
	['tickets for the chess final', undefined],
	['a good book for the summer', undefined],
	['a roommate from January', undefined],
	['an electrician', undefined],
	['somebody to carry the sofa', undefined],
	['a lake house for a week', undefined],
	['guitar lessons for a beginner', undefined],
	['a quiet place to write', undefined],
	['an investor for the film', undefined],
];
