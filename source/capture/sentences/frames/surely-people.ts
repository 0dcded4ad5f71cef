import type {Mention} from '../../names/read-name.ts';
import {isGivenName} from '../language/names/given-names.ts';

/** Whether people are known, or have a first name that many have: `owe Visa 300` may be owed to a firm. */
export const areSurelyPeople = (people: readonly Mention[]): boolean =>
	people.every(({candidates, written}) => {
		const [first = '', second] = written
			.toLowerCase()
			.normalize('NFD')
			.replace(/[\u0300-\u036f]/g, '')
			.split(/[ .-]+/);
		const isTitled =
			/^(?:mr|mrs|ms|miss|dr|prof|doctor|professor|reverend|rev|revd|father|fr|pastor|chief|judge|coach|sir|shri|sri|smt|imam|rabbi|captain|alhaji|alhaja|mallam|iya|baba|canon|bishop|deacon|frau|herr|madame|monsieur|m|mme|mum|mom|dad|papa|mama|auntie|aunt|uncle|gran|grandma|grandpa|nan|nana|granny|rev|revd|reverend|father|sister|brother|pastor|rabbi|imam|canon|deacon|vicar|bishop|sir|lady|dame|chief|alhaji|alhaja|hajia|sheikh|mama|baba|iya|uncle|aunty|coach|nurse|sergeant|officer|judge|senor|senora|signor|signora)$/.test(
				first,
			);
		return candidates.length > 0 || isGivenName(first) || (isTitled && (second !== undefined || !/^m/.test(first)));
	});
