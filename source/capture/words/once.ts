/** What is made when it is first asked for, and then kept: tables that most commands never need. */
export const once = <Value>(make: () => Value): (() => Value) => {
	let made: {readonly value: Value} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
};
