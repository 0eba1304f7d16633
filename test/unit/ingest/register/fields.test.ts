import { expect, test } from 'vitest';
import { dayInName, dayOf } from '../../../../src/ingest/register/day.ts';
import { areaOf, inUsualCase, shortNameOf, termOf } from '../../../../src/ingest/register/names.ts';
import { telephoneOf } from '../../../../src/ingest/register/telephone.ts';
import { webAddressOf } from '../../../../src/ingest/register/web-address.ts';

test.each([
  ['01632-960001', '01632 960001'],
  ['01632--960001', '01632 960001'],
  ['020-7946-0001', '020 7946 0001'],
  ['0113-4960001', '0113 496 0001'],
  ['0161-496-0001', '0161 496 0001'],
  ['0300-123-4567', '0300 123 4567'],
  ['016977-3555', '01697 73555'],
  ['+44 1632 960001', '01632 960001'],
])('telephone %s is %s', (cell, value) => {
  expect(telephoneOf(cell)).toEqual({ value });
});

test.each([
  ['01632-960001/2', 'more than one telephone number'],
  ['01632-960001-ext-2', 'more than one telephone number'],
  ['1924', 'not a whole telephone number'],
  ['0208-8583-5866', 'not a whole telephone number'],
  ['07700-900123', "a mobile number, which may be a person's"],
])('telephone %s is left out: %s', (cell, leftOut) => {
  expect(telephoneOf(cell)).toEqual({ leftOut });
});

test.each([
  ['www.oak.example', 'http://www.oak.example'],
  ['/www.oak.example/a?b=%27', 'http://www.oak.example/a?b=%27'],
  ['https://oak.example/x', 'https://oak.example/x'],
  ['HTTP://oak.example', 'HTTP://oak.example'],
  ['oak.example/?gclid=1&page=2&utm_source=x', 'http://oak.example/?page=2'],
])('web address %s is %s', (cell, value) => {
  expect(webAddressOf(cell)).toEqual({ value });
});

test.each([
  ['under construction', 'not a web address'],
  ['www.oak.example/two words', 'not a web address'],
  ['http//oak.example', 'not a web address'],
  ['2nd tel no: 020 7946 0001', 'not a web address'],
  ['javascript:alert(1)', 'not a web address'],
  ['oak@dale.example', 'an e-mail address in place of a web address'],
])('web address %s is left out: %s', (cell, leftOut) => {
  expect(webAddressOf(cell)).toEqual({ leftOut });
});

test.each(['', 'n/a', 'N/A'])('an empty cell "%s" is no web address', (cell) => {
  expect(webAddressOf(cell)).toBeUndefined();
});

test.each([
  ['28-02-2010', '2010-02-28'],
  ['29/02/2012', '2012-02-29'],
  ['29-02-2011', undefined],
  ['2010-02-28', undefined],
  ['', undefined],
])('day %s is %s', (cell, day) => {
  expect(dayOf(cell)).toBe(day);
});

test.each([
  ['edubaseallchildrencentre20260819.csv', '2026-08-19'],
  ['2026-08-19', '2026-08-19'],
  ['centres (1) 20261399.csv', undefined],
  ['centres.csv', undefined],
])('the day in the name %s is %s', (name, day) => {
  expect(dayInName(name)).toBe(day);
});

test.each([
  ["Oak Children's Centre", 'Oak'],
  ['Oak SureStart Childrens Centre', 'Oak'],
  ["Sure Start Children's Centre Oak (Ash)", 'Oak (Ash)'],
  ["Oak Nursery School & Children's Centre", 'Oak Nursery School'],
  ['Oak Family Hub Link Site', 'Oak Link Site'],
  ["Oak, Ash and Elm Children's Centre.", 'Oak, Ash and Elm'],
  ["Children's Centre", "Children's Centre"],
  ['Oakland', 'Oakland'],
])('%s is called %s', (name, short) => {
  expect(shortNameOf(name)).toBe(short);
});

test.each([
  [['A Family Hub', 'B Family Hub', "C Children's Centre"], 'family hub'],
  [['A Family Centre', "B Children's Centre"], "children's centre"],
  [['Oakland'], "children's centre"],
])('%j are called %s', (names, one) => {
  expect(termOf(names).one).toBe(one);
});

test.each([
  ['Dale, County of', 'Dale'],
  ['Isles Of Dale', 'Isles of Dale'],
  ['St. Dale', 'St. Dale'],
])('the area of %s is %s', (name, area) => {
  expect(areaOf(name)).toBe(area);
});

test.each([
  ["KING'S OAK-ON-SEA", "King's Oak-On-Sea"],
  ['Oakham', 'Oakham'],
])('%s is written %s', (name, usual) => {
  expect(inUsualCase(name)).toBe(usual);
});
