/** Publications for the tests of every renderer: one of each donor, with every state of a figure. */
export { europeaidPublication } from './fixture/europeaid';
export { jtipPublication } from './fixture/jtip';
export { demandingPublication } from './fixture/demanding';
