/** The performance report on the fiscal year 2018. */
import type { ExamplePublication } from './examplePublication.ts';

export const firstFiscalYear: ExamplePublication = {
	code: 'JTIP-BALKANS',
	from: 'FY2018-Q1',
	to: 'FY2018-Q4',
	kind: 'interim',
	audience: 'donor',
	texts: {
		summary:
			'In its first fiscal year the project set up common tools for identification and case ' +
			'management in all countries, began services with every partner and started its awareness ' +
			'work. {indicator 1.1 range} victims and {indicator 1.2 range} potential victims of ' +
			'trafficking were identified, {indicator 1.3 range} people received services, and ' +
			'{indicator 2.2 range} people took part in awareness activities.\n\n' +
			'Sub-agreements were signed later than planned, so that part of the staff began in January. ' +
			'The work plan was adapted, and what was missed in the first quarter was made up for by ' +
			'the end of the year.',
		'planned Obj 1':
			'Common tools for identification and case management, trained staff with every partner, ' +
			'services for everybody who is identified, and focal points for cases across borders.',
		'progress Obj 1':
			'Identification went on with police and social services; most persons were referred by them, ' +
			'some came by themselves. The common tools are in use, with codes in place of names. ' +
			'{indicator 1.7 range} first responders and service providers were trained, and ' +
			'{indicator 1.9 running} procedures and agreements were adopted. Services followed ' +
			'individual plans; a safe place was found within {indicator 1.5 running} days on average.',
		'results Obj 1':
			'{indicator 1.3 range} people received services, and {indicator 1.4 running} of those who ' +
			'were identified were supported on the basis of an assessment of their needs.',
		'challenges Obj 1':
			'Months may pass between the first signs and a formal decision; the partners assist without ' +
			'waiting, from their own means. Places for men are missing, and for families who wish to ' +
			'stay together. The organisations counted in different ways; a glossary with examples was ' +
			'agreed, and doubtful cases are discussed every month.',
		'next_quarter Obj 1':
			'Open plans are reviewed with their owners, the focal points go through all joint cases, and ' +
			'the mobile teams visit more districts.',
		'planned Obj 2':
			'A baseline of what young people know, lessons and talks by peer educators, and the design of ' +
			'a regional campaign.',
		'progress Obj 2':
			'{indicator 2.2 range} people took part in lessons, talks and street activities. Peer ' +
			'educators speak about how to help a friend, for pupils trust friends and teachers first. ' +
			'The online campaign reached {indicator 2.3 running} accounts in its best month.',
		'results Obj 2':
			'In the quiz after the activities {indicator 2.1 running} of the participants recognized ' +
			'signs of trafficking and knew where to turn.',
		'challenges Obj 2':
			'Many know the signs and still would not call; somebody from the helpline is now invited to ' +
			'tell what happens after a call. Those at highest risk are seldom in the lesson, so field ' +
			'workers go to settlements and waiting rooms.',
		'next_quarter Obj 2':
			'A lesson on recruitment through social networks is taught for the first time, and the quiz ' +
			'gets a version with pictures.',
		other:
			'Every partner keeps its files under lock and passes on codes, not names. Staff who work with ' +
			'people have supervision.'
	}
};
