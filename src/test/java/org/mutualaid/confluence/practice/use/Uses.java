package org.mutualaid.confluence.practice.use;

import org.mutualaid.confluence.distribution.InMemoryRoundStore;
import org.mutualaid.confluence.distribution.RoundStore;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.zone.Zones;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.course.CourseReading;
import org.mutualaid.confluence.practice.desk.CodeLinks;
import org.mutualaid.confluence.practice.desk.PracticeDesk;
import org.mutualaid.confluence.practice.figure.BoardFigures;
import org.mutualaid.confluence.practice.figure.CaseWords;
import org.mutualaid.confluence.practice.figure.FigureWords;
import org.mutualaid.confluence.roster.ShiftBook;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.volunteer.training.InMemoryTrainingStore;
import org.mutualaid.confluence.volunteer.training.Qualifications;

/** What tells where pages are of use, over records, needs and shifts in memory. */
public final class Uses {

    private Uses() {
    }

    public static UseViews of(PracticeDesk desk, ShiftStore shifts) {
        return of(desk, shifts, new InMemoryRoundStore());
    }

    public static UseViews of(PracticeDesk desk, ShiftStore shifts, RoundStore rounds) {
        TestDesk board = desk.desk;
        Qualifications qualifications = new Qualifications(new InMemoryTrainingStore(), board.people,
                Zones.of(board.time));
        Journal journal = new Journal(board.history, new UnitOfWork(new InMemoryTransactions()), board.time);
        ShiftDoor door = new ShiftDoor(
                Spaces.access(), board.lists, Zones.of(board.time), qualifications, new ShiftBook(shifts, journal));
        BoardFigures figures = new BoardFigures(new CourseReading(board.needs), board.time);
        return new UseViews(
                new UseReading(desk.service, figures, board.needs, new UseReading.Roster(shifts, door), board.time),
                new FigureWords(figures, board.shipped.texts(), board.dates, board.time),
                desk.views,
                new CodeLinks(board.links),
                new UseViews.Words(board.shipped.texts(), new ShiftWords(board.shipped.texts(), board.dates),
                        new CaseWords(rounds, shifts, board.shipped.texts(), board.time)));
    }
}
