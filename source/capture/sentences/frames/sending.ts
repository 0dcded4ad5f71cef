import type {Language} from '../language/language.ts';
import type {SeenClause} from './reader.ts';

/** `will text me the number`: something that one waits for. */
export const isSending = ({parsed: {verb, mood, rest, clause}, objects}: SeenClause, language: Language): boolean =>
	/^(?:text|email|mail|message|dm|whatsapp|forward|ping|write)$/.test(verb?.lemma ?? '') &&
	(mood.isFuture || mood.isWould || mood.isProgressive || clause.link === 'said') &&
	objects.me === 'direct' &&
	(language.articles.has(rest[1]?.low ?? '') || language.their.has(rest[1]?.low ?? ''));
