/**
 * What is derived from an immutable thing, made once and kept as long as the thing is. Everything that the journal
 * floor derives goes through here: a commit replaces one or two months, and all the others keep their results.
 */
export const remembered = <Thing extends object, Value>(derive: (thing: Thing) => Value): ((thing: Thing) => Value) => {
	const known = new WeakMap<Thing, {readonly value: Value}>();
	return thing => {
		let result = known.get(thing);
		if (!result) {
			result = {value: derive(thing)};
			known.set(thing, result);
		}
		return result.value;
	};
};

/** The same for a thing and a text beside it, as the day: the last text of each thing is kept. */
export const rememberedWith = <Thing extends object, Text extends string, Value>(
	derive: (thing: Thing, text: Text) => Value,
): ((thing: Thing, text: Text) => Value) => {
	const known = new WeakMap<Thing, {readonly text: Text; readonly value: Value}>();
	return (thing, text) => {
		let result = known.get(thing);
		if (!result || result.text !== text) {
			result = {text, value: derive(thing, text)};
			known.set(thing, result);
		}
		return result.value;
	};
};
