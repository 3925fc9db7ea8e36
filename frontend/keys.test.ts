import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandFor, parseSections } from './keys.ts';

const sections = parseSections('meetings=Cuộc họp\nmembers=Hội viên\nreports=Báo cáo');
const press = (key: string, more = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });

test('every section gets a letter of its own', () => {
  assert.deepEqual(
    sections.map((each) => each.key),
    ['m', 'e', 'r'],
  );
});

test('every section of the application has its own letter, the start page too', () => {
  const addresses = ['', 'meetings', 'reports', 'figures', 'leadership', 'organisations', 'articles', 'people', 'indicators', 'users'];
  const menu = parseSections(addresses.map((each) => `${each}=x`).join('\n'));
  assert.equal(menu.map((each) => each.key).join(''), 'dmrfloapiu');
  assert.equal(commandFor(press('d'), false, true, menu).go, '');
});

test('g and a letter goes to the section', () => {
  const first = commandFor(press('g'), false, false, sections);
  assert.equal(first.pending, true);
  assert.equal(commandFor(press('r'), false, first.pending, sections).go, 'reports');
});

test('a letter that no section has ends the waiting', () => {
  assert.deepEqual(commandFor(press('z'), false, true, sections), { pending: false });
});

test('nothing happens while someone types or holds a modifier', () => {
  assert.deepEqual(commandFor(press('/'), true, false, sections), { pending: false });
  assert.deepEqual(commandFor(press('/', { ctrlKey: true }), false, false, sections), { pending: false });
});

test('a slash searches and a question mark helps', () => {
  assert.equal(commandFor(press('/'), false, false, sections).search, true);
  assert.equal(commandFor(press('?'), false, false, sections).help, true);
});

test('any other letter may belong to something on the page', () => {
  assert.equal(commandFor(press('a'), false, false, sections).press, 'a');
  assert.equal(commandFor(press('Enter'), false, false, sections).press, undefined);
  assert.equal(commandFor(press('a'), true, false, sections).press, undefined);
});
