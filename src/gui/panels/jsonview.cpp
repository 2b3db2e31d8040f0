// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/jsonview.h"

#include "gui/panels/jsonhighlighter.h"
#include "gui/panels/shownjson.h"
#include "gui/widgets/theme.h"
#include "panels/ui_jsonview.h"

#include <QClipboard>
#include <QEvent>
#include <QLocale>
#include <QMimeData>
#include <QShortcut>
#include <QStyle>
#include <QTextBlock>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200'000; // more would make the view slow to lay out
constexpr qsizetype mostMatches = 1'000;

} // namespace

JsonView::JsonView(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::JsonView>())
{
    m_ui->setupUi(this);
    m_ui->jsonEdit->setFont(Theme::monospace());
    m_highlighter = new JsonHighlighter(m_ui->jsonEdit->document(), palette());
    connect(m_ui->findEdit, &QLineEdit::textChanged, this, &JsonView::find);
    connect(m_ui->findEdit, &QLineEdit::returnPressed, this, [this] { go(Step::Next); });
    connect(m_ui->nextButton, &QToolButton::clicked, this, [this] { go(Step::Next); });
    connect(m_ui->previousButton, &QToolButton::clicked, this, [this] { go(Step::Previous); });
    connect(m_ui->indentedCheck, &QCheckBox::toggled, this, &JsonView::showText);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &JsonView::copyAll);
    auto *findShortcut = new QShortcut(QKeySequence::Find, this);
    findShortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(findShortcut, &QShortcut::activated, this, [this] {
        m_ui->findEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->findEdit->selectAll();
    });
    applyColors();
    showText();
}

JsonView::~JsonView() = default;

void JsonView::setJson(const QByteArray &raw)
{
    m_raw = raw;
    showText();
}

void JsonView::showText()
{
    const JsonLayout layout =
        m_ui->indentedCheck->isChecked() ? JsonLayout::Indented : JsonLayout::AsReceived;
    const ShownJson shown = shownJson(m_raw, layout, mostShown);
    m_ui->jsonEdit->setPlainText(shown.text);
    m_ui->cutNote->setNote(Tone::Info,
                           shown.isCut
                               ? tr("Only the beginning is shown, %1 of %2. Copy takes all of it.")
                                     .arg(QLocale().formattedDataSize(mostShown),
                                          QLocale().formattedDataSize(m_raw.size()))
                               : QString());
    find();
}

void JsonView::find()
{
    const QString words = m_ui->findEdit->text();
    const QString text = m_ui->jsonEdit->toPlainText();
    m_matches.clear();
    m_match = 0;
    if (!words.isEmpty()) {
        qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive);
        while (at >= 0 && m_matches.size() < mostMatches) {
            m_matches.append(int(at));
            at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive);
        }
    }
    showMatch();
}

void JsonView::go(Step step)
{
    if (m_matches.isEmpty())
        return;
    const qsizetype count = m_matches.size();
    m_match = (m_match + (step == Step::Next ? 1 : count - 1)) % count;
    showMatch();
}

void JsonView::showMatch()
{
    const int length = int(m_ui->findEdit->text().size());
    const ToneColors found = Theme::toneColors(Tone::Warning, Theme::schemeOf(palette()));
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < m_matches.size(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_ui->jsonEdit->document());
        mark.cursor.setPosition(m_matches[i]);
        mark.cursor.setPosition(m_matches[i] + length, QTextCursor::KeepAnchor);
        const bool isCurrent = i == m_match;
        mark.format.setBackground(isCurrent ? palette().brush(QPalette::Highlight) : found.fill);
        mark.format.setForeground(isCurrent ? palette().brush(QPalette::HighlightedText)
                                            : found.text);
        marks.append(mark);
    }
    m_ui->jsonEdit->setExtraSelections(marks);
    const bool isEmpty = m_ui->findEdit->text().isEmpty();
    m_ui->countLabel->setVisible(!isEmpty);
    m_ui->nextButton->setEnabled(m_matches.size() > 1);
    m_ui->previousButton->setEnabled(m_matches.size() > 1);
    if (m_matches.isEmpty())
        return m_ui->countLabel->setText(tr("not found", "words looked for in a text"));
    m_ui->countLabel->setText(
        tr("%1 of %2", "this match, of how many")
            .arg(QLocale().toString(m_match + 1), QLocale().toString(m_matches.size())));
    QTextCursor cursor(m_ui->jsonEdit->document());
    cursor.setPosition(m_matches[m_match]);
    m_ui->jsonEdit->setTextCursor(cursor);
    m_ui->jsonEdit->ensureCursorVisible();
}

void JsonView::copyAll() const
{
    auto *copied = new QMimeData;
    copied->setText(QString::fromUtf8(m_raw));
    // Bytes that are no UTF-8 do not survive as text; a program that takes JSON gets them all.
    copied->setData(u"application/json"_s, m_raw);
    QGuiApplication::clipboard()->setMimeData(copied);
}

void JsonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyColors();
}

void JsonView::applyColors()
{
    m_highlighter->setPalette(palette());
    const auto set = [this](QToolButton &button, const QString &name, QStyle::StandardPixmap own) {
        const QIcon icon = Theme::icon(name, palette());
        button.setIcon(icon.isNull() ? style()->standardIcon(own) : icon);
    };
    set(*m_ui->previousButton, u"up"_s, QStyle::SP_ArrowUp);
    set(*m_ui->nextButton, u"down"_s, QStyle::SP_ArrowDown);
    m_ui->copyButton->setIcon(Theme::icon(u"copy"_s, palette()));
}

} // namespace rollcall
