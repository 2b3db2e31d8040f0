// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/searchbox.h"

#include "core/query/queryfields.h"
#include "gui/widgets/querycolors.h"
#include "gui/widgets/searchhelp.h"
#include "gui/widgets/theme.h"
#include "session/errortext.h"
#include "widgets/ui_searchbox.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// Whoever stops typing for so long looks at what was found.
constexpr auto untilSettled = std::chrono::seconds(5);

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SearchBox>()), m_help(new SearchHelp(this))
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->searchEdit);
    QLineEdit *const edit = m_ui->searchEdit;
    edit->installEventFilter(this);
    edit->addAction(new QAction(edit), QLineEdit::LeadingPosition);
    m_ui->helpButton->setFixedSize(edit->sizeHint().height(), edit->sizeHint().height());
    m_suggestions = new SuggestionList(edit);
    connect(m_suggestions, &SuggestionList::clicked, this, &SearchBox::take);
    m_settling.setObjectName(u"settlingTimer"_s);
    m_settling.setParent(this);
    m_settling.setSingleShot(true);
    m_settling.setInterval(untilSettled);
    connect(&m_settling, &QTimer::timeout, this,
            [this] { remember(SearchHistory::Reason::Settled); });
    connect(edit, &QLineEdit::textEdited, this, &SearchBox::takeEdit);
    connect(edit, &QLineEdit::textChanged, this, &SearchBox::applyFormats);
    connect(&m_completer, &SearchCompleter::suggested, this,
            [this](const QList<Suggestion> &suggestions) {
                m_isHistory = false;
                if (m_suggestions)
                    m_suggestions->showSuggestions(
                        m_ui->searchEdit->hasFocus() ? suggestions : QList<Suggestion>());
            });
    connect(m_ui->helpButton, &QToolButton::clicked, this, &SearchBox::showHelp);
    connect(m_help, &SearchHelp::historyCleared, this, [this] { m_history.clear(); });
    connect(m_help, &SearchHelp::chosen, this, [this](const QString &query) {
        m_ui->searchEdit->setFocus(Qt::OtherFocusReason);
        replaceText(query, int(query.size()));
        hideSuggestions();
    });
    applyColors();
    clearError();
}

SearchBox::~SearchBox()
{
    delete m_suggestions;
}

QString SearchBox::text() const
{
    return m_ui->searchEdit->text();
}

void SearchBox::setText(const QString &text)
{
    hideSuggestions();
    m_history.cancelKeeping();
    m_settling.stop();
    m_ui->searchEdit->setText(text);
    clearError();
}

void SearchBox::setPlaceholderText(const QString &text)
{
    m_ui->searchEdit->setPlaceholderText(text);
}

void SearchBox::setTable(const TableSnapshot &table)
{
    m_completer.setTable(table);
    if (!m_error)
        showNotice();
}

void SearchBox::setSettings(AppSettings &settings)
{
    m_history.setSettings(&settings);
}

void SearchBox::setError(const QueryError &error)
{
    m_error = error;
    m_ui->messageNote->setNote(Tone::Danger, ErrorText::ofQuery(error));
    applyFormats();
}

void SearchBox::clearError()
{
    m_error.reset();
    showNotice();
    applyFormats();
}

QString SearchBox::errorText() const
{
    return m_error ? m_ui->messageNote->text() : QString();
}

QString SearchBox::noticeText() const
{
    return m_error ? QString() : m_ui->messageNote->text();
}

void SearchBox::focusSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

//! A column that nobody has is no mistake, another tenant may have it; but nobody is found.
QString SearchBox::unknownFieldText() const
{
    const auto parsed = parseQuery(text().toStdString(), {});
    const auto *const query = std::get_if<Query>(&parsed);
    const auto unknown = query ? unknownField(m_completer.table(), *query) : std::nullopt;
    if (!unknown)
        return {};
    const QString name = QString::fromStdString(unknown->name);
    const auto nearest = nearestColumn(m_completer.table(), unknown->name);
    return nearest ? tr("No user has a column “%1”. Did you mean “%2”?")
                         .arg(name, QString::fromStdString(*nearest))
                   : tr("No user has a column “%1”.").arg(name);
}

void SearchBox::showNotice()
{
    // Pages arrive all the time; what stands there need not be laid out anew for each.
    const QString text = unknownFieldText();
    if (text != m_ui->messageNote->text() || m_ui->messageNote->tone() == Tone::Danger)
        m_ui->messageNote->setNote(Tone::Info, text);
}

// QLineEdit has no formats of its own; an input method's are drawn just the same.
void SearchBox::applyFormats()
{
    if (m_isComposing)
        return;
    QList<QTextLayout::FormatRange> formats = queryFormats(text(), palette());
    if (m_error) {
        const QByteArray utf8 = text().toUtf8();
        qsizetype start = charactersBefore(utf8, m_error->offset);
        const qsizetype end = charactersBefore(utf8, m_error->offset + m_error->length);
        // A mistake at the very end has nothing to underline: the last character stands for it.
        if (end == start && start > 0)
            --start;
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Theme::toneText(Tone::Danger, palette()));
        // A wave of two pixels is easily overlooked.
        const ToneColors colors = Theme::toneColors(Tone::Danger, Theme::schemeOf(palette()));
        format.setForeground(colors.text);
        format.setBackground(colors.fill);
        formats.append({int(start), int(std::max<qsizetype>(end - start, 1)), format});
    }
    QList<QInputMethodEvent::Attribute> attributes;
    for (const QTextLayout::FormatRange &range : std::as_const(formats))
        attributes.append({QInputMethodEvent::TextFormat,
                           range.start - m_ui->searchEdit->cursorPosition(), range.length,
                           range.format});
    QInputMethodEvent event({}, attributes);
    m_ui->searchEdit->removeEventFilter(this); // it is not an input method's
    QCoreApplication::sendEvent(m_ui->searchEdit, &event);
    m_ui->searchEdit->installEventFilter(this);
}

void SearchBox::takeEdit()
{
    if (m_isReplacing)
        return;
    clearError();
    const QString text = this->text();
    m_history.cancelKeeping();
    m_settling.start();
    if (text.isEmpty())
        hideSuggestions();
    else
        m_completer.ask(text, m_ui->searchEdit->cursorPosition(), SearchCompleter::Asked::Typing);
    Q_EMIT textEdited(text);
}

void SearchBox::replaceText(const QString &text, int cursor)
{
    {
        const QScopedValueRollback<bool> replacing(m_isReplacing, true);
        m_ui->searchEdit->selectAll();
        m_ui->searchEdit->insert(text); // unlike setText, this can be undone
        m_ui->searchEdit->setCursorPosition(cursor);
    }
    clearError();
    m_history.cancelKeeping();
    m_settling.start();
    Q_EMIT textEdited(text);
}

void SearchBox::take(const Suggestion &suggestion)
{
    if (m_isHistory) {
        hideSuggestions();
        return replaceText(suggestion.inserted, int(suggestion.inserted.size()));
    }
    const auto [text, cursor] = m_completer.applied(this->text(), suggestion);
    hideSuggestions();
    const bool isName = suggestion.inserted.endsWith(u':');
    replaceText(text, cursor);
    if (isName)
        m_completer.ask(text, cursor, SearchCompleter::Asked::Typing);
}

void SearchBox::showHistory()
{
    m_completer.cancel();
    QList<Suggestion> searches;
    const QStringList all = m_history.searches();
    for (const QString &search : all)
        searches.append({search, {}, search});
    m_isHistory = true;
    if (m_suggestions)
        m_suggestions->showSuggestions(searches);
}

void SearchBox::showHelp()
{
    remember(SearchHistory::Reason::Chosen);
    hideSuggestions();
    m_help->showBelow(*m_ui->helpButton, m_history.searches());
}

void SearchBox::hideSuggestions()
{
    m_completer.cancel();
    if (m_suggestions)
        m_suggestions->hide();
    m_ui->searchEdit->setAccessibleDescription({});
}

//! A search that was looked at, not every step of typing it.
void SearchBox::remember(SearchHistory::Reason reason)
{
    m_settling.stop();
    if (!m_error && text().trimmed().size() > 1)
        m_history.keep(text(), reason);
}

void SearchBox::setFound(const QString &query, qint64 users)
{
    m_history.setFound(query, users);
}

bool SearchBox::takeListKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_suggestions->moveBy(key.key() == Qt::Key_Down ? 1 : -1);
        m_ui->searchEdit->setAccessibleDescription(m_suggestions->chosenText());
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        return true;
    case Qt::Key_Escape:
        hideSuggestions();
        return true;
    case Qt::Key_Tab:
        take(*m_suggestions->first());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto chosen = m_suggestions->chosen()) {
            take(*chosen);
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool SearchBox::takeKey(const QKeyEvent &key)
{
    if (m_suggestions && m_suggestions->isVisible() && takeListKey(key))
        return true;
    if (key.key() == Qt::Key_Space && key.modifiers() == Qt::ControlModifier) {
        m_completer.ask(text(), m_ui->searchEdit->cursorPosition(),
                        SearchCompleter::Asked::Explicitly);
        return true;
    }
    if (key.key() == Qt::Key_Down && text().isEmpty() && !m_history.searches().isEmpty()) {
        showHistory();
        m_suggestions->moveBy(1);
        return true;
    }
    if (key.key() == Qt::Key_Down || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        hideSuggestions();
        remember(SearchHistory::Reason::Chosen);
        Q_EMIT leaveRequested();
        return true;
    }
    if (key.key() == Qt::Key_Escape && !text().isEmpty()) {
        setText({});
        Q_EMIT textEdited({});
        return true;
    }
    return false;
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isOpen = m_suggestions && m_suggestions->isVisible();
    if (type == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (type == QEvent::ShortcutOverride && isOpen
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // while the list is open, Escape is not the window's
    } else if (type == QEvent::InputMethod) {
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        if (!m_isComposing) // its formats have replaced ours
            QMetaObject::invokeMethod(this, &SearchBox::applyFormats, Qt::QueuedConnection);
    } else if (type == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // Behind another window or a popup one may still be typing.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            remember(SearchHistory::Reason::Chosen);
        hideSuggestions();
    } else if (type == QEvent::Hide || type == QEvent::MouseButtonPress) {
        hideSuggestions();
    } else if (isOpen && (type == QEvent::Resize || type == QEvent::Move)) {
        m_suggestions->place();
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyColors();
}

void SearchBox::applyColors()
{
    const QList<QAction *> actions = m_ui->searchEdit->actions();
    const QIcon icon = Theme::icon(u"search"_s, palette());
    if (!actions.isEmpty()) {
        actions.first()->setIcon(icon);
        actions.first()->setVisible(!icon.isNull());
    }
    applyFormats();
}

} // namespace rollcall
