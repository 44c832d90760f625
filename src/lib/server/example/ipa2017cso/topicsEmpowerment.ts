/** Outcome 1: CSOs that support former victims, and former victims who earn their living. */
import type { Topic } from '../exampleProject.ts';
import { sayings } from '../sayings.ts';

const ableCsos: Topic = {
	result: 'Oc 1',
	indicator: '1.1',
	figure: sayings(`
		- {value CSO|CSOs} in our regions began to offer a service to former victims this quarter.
		- After visits and coaching, {value more CSO meets|more CSOs meet} the list of minimum
		  standards.
	`),
	quiet: sayings(`
		- No further CSO opened a service this quarter. We visited those that are preparing one and
		  agreed with each what is still missing.
		- Several CSOs are close to opening a service, but none of them meets every point of the list
		  yet. The visits will be repeated next quarter.
		- We added no CSO to the list this quarter. The time went into coaching those that started
		  earlier, so that they keep their services open.
	`),
	detail: sayings(`
		- Most of them start with counselling and help with documents, because that needs little money.
		- In the rural communes the service opens on market day, when women can come without being asked
		  why.
		- Two of them now share one social worker, which made the service affordable for both.
		- The municipality offered a room free of charge, and a local business paid for the furniture.
		- Their directors told us that the visit of a CSO from another region helped more than any
		  manual.
	`),
	challenge: sayings(`
		- Small CSOs live from project to project and find it hard to promise a service for a whole
		  year. We help them to put the service into their next applications.
		- Trained staff leave for better-paid work in Tirana or abroad. We now train at least two people
		  in every organisation.
		- In the mountain communes a visit takes a full day, and roads are often closed. We combine
		  visits with those of the municipality where we can.
		- Some CSOs hesitate to work with victims of trafficking because they fear for the safety of
		  their staff. A session with the local police answered part of the questions.
	`),
	next: sayings(`
		- Visits to the CSOs that are preparing a service will continue, with one coaching day each. The
		  register of services will be updated with the municipalities.
		- We will bring the CSOs of two regions together for an exchange of good practice. Each will
		  show one tool that works.
		- The list of minimum standards will be revised with what the CSOs told us. The shorter version
		  will be tested in two places.
	`),
	lockdown: {
		detail: sayings(`
			- Counselling went on by telephone, and the CSOs helped the municipality to bring food to
			  families in need.
			- We kept in touch with every CSO by telephone each week; all of them kept working, if only in
			  part.
		`),
		challenge: sayings(`
			- CSOs lost income from donations and could not pay part of their staff. We sent information
			  on the emergency funds of other donors and helped with two applications.
			- Visits were not possible, so standards could be checked by video only. The visits will be
			  made up when travel is safe.
		`),
		next: sayings(`
			- Visits will start again with small teams and outdoors where possible. The CSOs will receive
			  a short guide to counselling by telephone.
		`)
	}
};

const training: Topic = {
	result: 'Op 1.1',
	indicator: '1.3',
	figure: sayings(`
		- {value person|people} completed a training this quarter, {returning} of them for the second
		  time or more.
		- {value participant|participants} attended every day of our trainings.
		- The trainings of this quarter were completed by {value person|people} from CSOs,
		  municipalities’ partners and volunteer groups.
	`),
	quiet: sayings(`
		- No training was held this quarter. We agreed the programme with the other partners and found
		  the trainers and rooms.
		- The assessment of needs was completed instead of a training. Its results decide what the
		  modules will teach.
	`),
	detail: sayings(`
		- The session on how to speak with employers without naming anybody’s past was rated best.
		- Participants asked for more practice and fewer slides, and the second day was changed
		  accordingly.
		- A CSO from Dibër presented its agreement with the employment office, which others have copied
		  since.
		- For the first time some municipal social workers sat in as guests, and the discussion became
		  livelier.
		- The test at the end showed clear progress in confidentiality and in writing individual plans.
	`),
	challenge: sayings(`
		- Directors find it hard to release staff for three days in a row. We split one module into
		  single days, which helped, but travel costs rose.
		- Some participants come without having read anything, others know the subject well. We now ask
		  for a short form beforehand and form two groups.
		- Few men take part, though many CSOs employ men as drivers, guards or lawyers. The next
		  invitation addresses them directly.
	`),
	next: sayings(`
		- The next module will deal with sub-grants: how to plan, budget and report a small initiative.
		  Invitations go out in the first week of the quarter.
		- One training is planned in each region, with a follow-up day on the job. The training
		  materials will be put online.
		- We will visit the organisations trained earlier and see what they use. What we learn goes into
		  the manual.
	`),
	lockdown: {
		detail: sayings(`
			- We taught in small groups and partly online; not everybody had a good connection, and the
			  modules became shorter.
			- The module was cut into online lessons of ninety minutes, with homework in between.
		`),
		challenge: sayings(`
			- Online lessons reach people in Kukës and Dibër more easily, but practice with role play
			  suffers. We keep one day in person for each module, when it is allowed.
			- Many participants took part from home with children in the room, and some by telephone only.
			  We record the lessons so that they can be seen later.
		`),
		next: sayings(`
			- The remaining modules will be held in mixed form. We plan one day in person at the end if
			  rules permit.
		`)
	}
};

const assistance: Topic = {
	result: 'Op 1.2',
	indicator: '1.5',
	figure: sayings(`
		- {returning?}Most of those we supported this quarter had been with us before; others came for
		  the first time.
		- Support went on in the shelter, in the office and at home, along the individual plans.
		- The people we worked with this quarter live in all four regions, and some of them far from any
		  town.
	`),
	quiet: sayings(`
		- Nobody was in the programme this quarter. The procedures for admission were agreed between the
		  partners.
	`),
	detail: sayings(`
		- Most asked for help to find work and for somebody to talk to; legal aid was mainly about
		  custody and unpaid maintenance.
		- The course in tailoring ended with offers of work for part of the group, and a course in
		  cooking began.
		- The job counsellor went along to first interviews, and employers have begun to call us when
		  they need somebody.
		- A small rent support for the first months made it possible to leave the shelter earlier.
		- For some, the plan had to change: health or a court case came first, and work had to wait.
	`),
	challenge: sayings(`
		- Work outside the home is hard to combine with small children, because nurseries close at four.
		  We are talking with the municipality about places with longer hours.
		- Wages in tailoring and cleaning do not cover rent in Tirana. We look for work with
		  accommodation and for courses that lead to better pay.
		- Several employers want people at once and without papers. We insist on contracts, and some
		  offers are lost in this way.
		- In small towns former victims are quickly recognised and talked about. We arrange training in
		  a neighbouring town where that is wished.
	`),
	next: sayings(`
		- Two vocational courses will begin, one of them in Dibër. Each participant will have a mentor
		  for the first three months of work.
		- We will review all individual plans together with their owners. Those ready for work will meet
		  the employers found in the job market study.
		- Several business plans will be finished and presented to the grant scheme. The counsellor will
		  help with registration and taxes.
	`),
	lockdown: {
		detail: sayings(`
			- Support went on by telephone and with food, hygiene parcels and telephone credit; nobody who
			  asked was left without an answer.
			- Since the end of the strictest rules we meet again in person, one by one; several people had
			  lost their work and began to look for it anew.
		`),
		challenge: sayings(`
			- People lost work in hotels, bars and workshops, mostly without any compensation. Reaching
			  independence will take longer than planned for many of them.
			- Calls for help because of violence at home rose while it was hardest to leave. A code word
			  was agreed with those who cannot speak freely.
		`),
		next: sayings(`
			- We will help those who lost work to find it again, first of all in food production and care.
			  Counselling in person goes on with the safety rules.
		`)
	}
};

export const empowermentTopics: Topic[] = [ableCsos, training, assistance];
