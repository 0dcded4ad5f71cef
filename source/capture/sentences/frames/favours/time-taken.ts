import type {SeenClause} from '../reader.ts';

/** `took him two hours`, `took her ages`: how long it was, and nothing that is done. */
export const isTimeTaken = ({parsed: {verb, rest}}: SeenClause): boolean =>
	/^(?:take|cost)$/.test(verb?.lemma ?? '') &&
	/^(?:him|her|them)$/.test(rest[0]?.low ?? '') &&
	rest
		.slice(1, 5)
		.some(({low}) =>
			/^(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|ages|forever|ten|while|seconds?)$/.test(low),
		);
