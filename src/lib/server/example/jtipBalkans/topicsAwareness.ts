/** Objective 2: what people know of trafficking, and how many were reached. */
import type { Topic } from '../exampleProject.ts';
import { sayings } from '../sayings.ts';

const knowledge: Topic = {
	result: 'Oc 2.1',
	indicator: '2.1',
	figure: sayings(`
		- In the quiz afterwards {numerator} of {denominator} participants named three signs of
		  trafficking and a helpline.
		- {denominator} participants took the quiz; {numerator} of them knew the signs and where to
		  turn.
	`),
	quiet: sayings(`
		- No quiz was held this quarter. Its questions were tested with two classes.
	`),
	detail: sayings(`
		- Nearly all recognise promises of easy work abroad; controlling telephones and papers is known
		  less.
		- Pupils trust friends and teachers first and helplines last, so we speak about how to help a
		  friend.
		- Boys do better since the examples include men.
		- After talks in employment offices many asked us to read the contract they had been offered.
		- In the quiz a made-up advertisement was taken for real by many; it now opens every lesson.
	`),
	challenge: sayings(`
		- Many know the signs and still would not call. We invite somebody from the helpline to tell
		  what happens after a call.
		- Those at highest risk are seldom in the lesson. Our field workers go to settlements and
		  waiting rooms.
		- The quiz is in writing, and not everybody reads well. A version with pictures is being tried.
		- In small classes everybody knows who wrote what. The quiz is now taken across two classes.
	`),
	next: sayings(`
		- The lesson on online recruitment will be taught for the first time. The quiz will have two
		  questions on it.
		- Talks for job seekers go on in further towns. Employment offices send the invitations.
		- We will compare the quiz of the four countries and learn from the best. The peer educators
		  meet for this.
	`),
	lockdown: {
		detail: sayings(`
			- The quiz went online, with fewer participants and, perhaps for this reason, better results.
		`),
		challenge: sayings(`
			- Online we reach those who have a connection, and not those who most need to know. Radio and
			  posters fill a part of the gap.
			- Results online and on paper cannot be compared without care. We say how each of them was
			  taken.
		`),
		next: sayings(`
			- Lessons in schools begin again with half classes. The online version is kept for remote
			  schools.
			- The online quiz will be shortened to five questions. Prizes are small, and many take part.
		`)
	}
};

const reach: Topic = {
	result: 'Op 2.1.1',
	indicator: '2.2',
	figure: sayings(`
		- {value person|people} took part in lessons, talks and street activities this quarter.
		- We reached {value person|people} this quarter, most of them in schools.
		- {value person|people} were reached in schools, settlements and public places.
	`),
	quiet: sayings(`
		- No awareness activity was held this quarter. Materials and dates were agreed with the schools.
	`),
	detail: sayings(`
		- The peer educators tell it better than we do, and their classmates ask them what they would
		  not ask us.
		- Theatre in the square on a market day drew people who never come to a talk.
		- Two mayors joined the walk through the town, and local television came with them.
		- Religious leaders spoke about false promises of marriage.
		- Drivers of buses to the coast hand out our card with the helpline.
		- For the first time companies invited us to speak with their suppliers.
	`),
	challenge: sayings(`
		- Schools have many projects as visitors, and lessons are given up for ours unwillingly. The
		  ministry put the subject into the plan of civic education.
		- In some places the subject is believed to bring shame on the town. We begin with safe work
		  abroad.
		- Peer educators leave school when they know their task best. Each now brings up a successor.
		- Rain and cold decide how many stop at our stand. We look for covered places near bus stations.
		- Adults who plan to leave for work believe that they know enough. Returned workers now speak at
		  our talks.
	`),
	next: sayings(`
		- Lessons are agreed with the schools of two further towns. New peer educators are trained for
		  them.
		- Street activities at bus stations and markets are planned. The helpline will be open longer in
		  these weeks.
		- A new film of the campaign comes out. The schools will show it on one day in all four
		  countries.
		- Municipal youth offices will carry out activities of their own with our material. We train
		  their staff for a day.
	`),
	lockdown: {
		detail: sayings(`
			- Schools were closed or taught by halves, so nearly all activities moved online, where they
			  are counted apart.
			- Leaflets went out with food parcels, and posters hang where queues are long.
		`),
		challenge: sayings(`
			- The numbers planned for schools cannot be reached while they are closed. We write down every
			  week what is possible and look for other ways.
			- Parents and pupils are tired of screens. Short films work, talks do not.
		`),
		next: sayings(`
			- Activities outdoors will begin where they are allowed. Schools have been asked for dates
			  after reopening.
			- Lessons will be offered to teachers as short films. A quiz goes with each of them.
			- We will use local radio until schools open. Young people write the texts.
		`)
	}
};

export const awarenessTopics: Topic[] = [knowledge, reach];
