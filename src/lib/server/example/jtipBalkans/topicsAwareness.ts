/** Objective 2: what people know of trafficking, and how many were reached. */
import type { Topic } from '../exampleProject.ts';
import { lines } from '../lines.ts';

const knowledge: Topic = {
	result: 'Oc 2.1',
	indicator: '2.1',
	figure: lines(`
		In the quiz afterwards {numerator} of {denominator} participants named three signs of trafficking and a helpline.
		{denominator} participants took the quiz; {numerator} of them knew the signs and where to turn.
	`),
	quiet: lines(`
		No quiz was held this quarter. Its questions were tested with two classes.
	`),
	detail: lines(`
		Nearly all recognise promises of easy work abroad; controlling telephones and papers is known less.
		Pupils trust friends and teachers first and helplines last, so we speak about how to help a friend.
		Boys did better than in the year before, since the examples include men.
		After talks in employment offices many asked us to read the contract they had been offered.
		In the quiz a made-up advertisement was taken for real by many; it now opens every lesson.
	`),
	challenge: lines(`
		Many know the signs and still would not call. We invite somebody from the helpline to tell what happens after a call.
		Those at highest risk are seldom in the lesson. Our field workers go to settlements and waiting rooms.
		The quiz is in writing, and not everybody reads well. A version with pictures is being tried.
	`),
	next: lines(`
		The lesson on online recruitment will be taught for the first time. The quiz will have two questions on it.
		Talks for job seekers go on before the summer season. Employment offices send the invitations.
		We will compare the quiz of the four countries and learn from the best. The peer educators meet for this.
	`),
	lockdown: {
		detail: lines(`
			The quiz went online, with fewer participants and, perhaps for this reason, better results.
		`),
		challenge: lines(`
			Online we reach those who have a connection, and not those who most need to know. Radio and posters fill a part of the gap.
		`),
		next: lines(`
			Lessons in schools begin again with half classes. The online version is kept for remote schools.
		`)
	}
};

const reach: Topic = {
	result: 'Op 2.1.1',
	indicator: '2.2',
	figure: lines(`
		{value person|people} took part in lessons, talks and street activities this quarter.
		We reached {value person|people} this quarter, most of them in schools.
		{value person|people} were reached in schools, settlements and public places.
	`),
	quiet: lines(`
		No awareness activity was held this quarter. Materials and dates were agreed with the schools.
	`),
	detail: lines(`
		The peer educators tell it better than we do, and their classmates ask them what they would not ask us.
		Theatre in the square on a market day drew people who never come to a talk.
		Two mayors joined the walk in October, and local television came with them.
		Religious leaders spoke about false promises of marriage.
		Drivers of buses to the coast hand out our card with the helpline.
		For the first time companies invited us to speak with their suppliers.
	`),
	challenge: lines(`
		Schools have many projects as visitors, and lessons are given up for ours unwillingly. The ministry put the subject into the plan of civic education.
		In some places the subject is believed to bring shame on the town. We begin with safe work abroad.
		Peer educators leave school when they know their task best. Each now brings up a successor.
	`),
	next: lines(`
		Lessons are agreed with the schools of two further towns. The peer educators are trained in the holidays.
		Street activities before the season and at bus stations are planned. The helpline will be open longer in these weeks.
		The second film of the campaign comes out. The schools will show it on one day in all four countries.
	`),
	lockdown: {
		detail: lines(`
			Schools were closed or taught by halves, so nearly all activities moved online, where they are counted apart.
			Leaflets went out with food parcels, and posters hang where queues are long.
		`),
		challenge: lines(`
			The numbers planned for schools cannot be reached while they are closed. We write down every week what is possible and look for other ways.
			Parents and pupils are tired of screens. Short films work, talks do not.
		`),
		next: lines(`
			With warmer weather, activities outdoors can begin. Schools have been asked for dates after reopening.
		`)
	}
};

export const awarenessTopics: Topic[] = [knowledge, reach];
