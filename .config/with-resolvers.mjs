// Put in by build.mjs where Ink says `Promise.withResolvers`, which Node has from 22 on.
export const withResolvers = () => {
	let resolve;
	let reject;
	const promise = new Promise((yes, no) => {
		resolve = yes;
		reject = no;
	});
	return {promise, resolve, reject};
};
