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
    connect(m_ui->treeCheck, &QCheckBox::toggled, this, &JsonView::showForm);
    connect(m_ui->jsonTree, &JsonTree::searchWanted, this, &JsonView::searchWanted);
    connect(m_ui->indentedCheck, &QCheckBox::toggled, this, &JsonView::showText);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &JsonView::copyAll);
    auto *findShortcut = new QShortcut(QKeySequence::Find, this);
    findShortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(findShortcut, &QShortcut::activated, this, [this] {
        m_ui->findEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->findEdit->selectAll();
    });
    applyColors();
    showForm();
}

JsonView::~JsonView() = default;

void JsonView::setJson(const QByteArray &raw)
{
    m_raw = raw;
    showForm();
}

void JsonView::setQueries(const ValueQuery &queries)
{
    m_ui->jsonTree->setQueries(queries);
}

JsonView::Form JsonView::form() const
{
    return m_ui->treeCheck->isChecked() ? Form::Tree : Form::Text;
}

//! Only what is looked at is laid out.
void JsonView::showForm()
{
    const bool isTree = form() == Form::Tree;
    m_ui->pages->setCurrentWidget(isTree ? m_ui->treePage : m_ui->textPage);
    m_ui->indentedCheck->setVisible(!isTree);
    m_ui->jsonTree->setJson(isTree ? m_raw : QByteArray());
    if (!isTree)
        return showText();
    m_ui->cutNote->clear();
    find();
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
    m_matches.clear();
    m_treeMatches.clear();
    m_match = 0;
    switch (form()) {
    case Form::Tree:
        m_treeMatches = m_ui->jsonTree->find(words, mostMatches);
        break;
    case Form::Text:
        findInText(words);
        break;
    }
    showMatch();
}

void JsonView::findInText(const QString &words)
{
    if (words.isEmpty())
        return;
    const QString text = m_ui->jsonEdit->toPlainText();
    qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive);
    while (at >= 0 && m_matches.size() < mostMatches) {
        m_matches.append(int(at));
        at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive);
    }
}

qsizetype JsonView::matchCount() const
{
    return m_matches.size() + m_treeMatches.size();
}

void JsonView::go(Step step)
{
    const qsizetype count = matchCount();
    if (count == 0)
        return;
    m_match = (m_match + (step == Step::Next ? 1 : count - 1)) % count;
    showMatch();
}

void JsonView::markText()
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
    if (m_matches.isEmpty())
        return;
    QTextCursor cursor(m_ui->jsonEdit->document());
    cursor.setPosition(m_matches[m_match]);
    m_ui->jsonEdit->setTextCursor(cursor);
    m_ui->jsonEdit->ensureCursorVisible();
}

void JsonView::showMatch()
{
    const qsizetype count = matchCount();
    m_ui->countLabel->setVisible(!m_ui->findEdit->text().isEmpty());
    m_ui->nextButton->setEnabled(count > 1);
    m_ui->previousButton->setEnabled(count > 1);
    m_ui->countLabel->setText(
        count == 0 ? tr("not found", "words looked for in a text")
                   : tr("%1 of %2", "this match, of how many")
                         .arg(QLocale().toString(m_match + 1), QLocale().toString(count)));
    markText();
    if (!m_treeMatches.isEmpty())
        m_ui->jsonTree->goTo(m_treeMatches[m_match]);
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
